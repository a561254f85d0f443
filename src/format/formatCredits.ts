import { numberFormat } from './intl.js';

const COMPACT_FROM = 1e12;
const LONG = { maximumFractionDigits: 0 } as const;
const COMPACT = { notation: 'compact', maximumFractionDigits: 1, roundingMode: 'floor' } as const;

const UNSIGNED = { signDisplay: 'never' } as const;

const long = numberFormat(LONG);
const compact = numberFormat(COMPACT);
const longDebt = numberFormat({ ...LONG, ...UNSIGNED });
const compactDebt = numberFormat({ ...COMPACT, ...UNSIGNED });

/**
 * Formats whole credits: with grouped digits, or from a trillion in a compact form that is rounded down, so that a
 * balance is never overstated.
 */
export function formatCredits(credits: number, locale: string): string {
  return (isLong(credits) ? long : compact)(locale).format(credits);
}

/** Formats credits in compact form, for axis ticks: "5K". Rounded down. */
export function formatCompactCredits(credits: number, locale: string): string {
  return compact(locale).format(credits);
}

/** Formats how far a negative balance is below 0, without a sign; a compact form is rounded toward more debt. */
export function formatDebt(balance: number, locale: string): string {
  return (isLong(balance) ? longDebt : compactDebt)(locale).format(balance);
}

function isLong(credits: number): boolean {
  return Math.abs(credits) < COMPACT_FROM;
}
