import { numberFormat } from './intl.js';

const COMPACT_FROM = 1e12;
const LONG = { maximumFractionDigits: 0 } as const;
const COMPACT = { notation: 'compact', maximumFractionDigits: 1, roundingMode: 'floor' } as const;

/**
 * Formats whole credits: with grouped digits, or from a trillion in a compact form that is rounded down, so that a
 * balance is never overstated.
 */
export function formatCredits(credits: number, locale: string): string {
  return creditsFormat(credits, locale, 'auto').format(credits);
}

/** Formats how far a negative balance is below 0, without a sign; a compact form is rounded toward more debt. */
export function formatDebt(balance: number, locale: string): string {
  return creditsFormat(balance, locale, 'never').format(balance);
}

function creditsFormat(
  credits: number,
  locale: string,
  signDisplay: 'auto' | 'never',
): Intl.NumberFormat {
  const isLong = Math.abs(credits) < COMPACT_FROM;
  return numberFormat(locale, { ...(isLong ? LONG : COMPACT), signDisplay });
}

/** Formats credits in compact form, for axis ticks: "5K". Rounded down. */
export function formatCompactCredits(credits: number, locale: string): string {
  return numberFormat(locale, COMPACT).format(credits);
}
