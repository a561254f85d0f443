import { numberFormat } from './intl.js';

const COMPACT_FROM = 1e12;
const LONG = { maximumFractionDigits: 0 } as const;
const COMPACT = { notation: 'compact', maximumFractionDigits: 1, roundingMode: 'floor' } as const;

/**
 * Whole credits as text: grouped digits, and from a trillion on a compact form that is rounded toward less, so
 * that a balance is never overstated.
 */
export function formatCredits(credits: number, locale: string): string {
  return creditsFormat(credits, locale, 'auto').format(credits);
}

/** How far a negative balance is below 0, without a sign; a compact form is rounded toward more debt. */
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

/** Credits in the shortest form, for axis ticks: "5K". Rounded toward less. */
export function formatCompactCredits(credits: number, locale: string): string {
  return numberFormat(locale, COMPACT).format(credits);
}
