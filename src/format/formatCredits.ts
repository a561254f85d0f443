import { numberFormat } from './intl.js';

const COMPACT_FROM = 1e12;

/**
 * Whole credits as text: grouped digits, and from a trillion on a compact form that is rounded towards less, so
 * that a balance is never overstated.
 */
export function formatCredits(credits: number, locale: string): string {
  return Math.abs(credits) < COMPACT_FROM
    ? numberFormat(locale, { maximumFractionDigits: 0 }).format(credits)
    : formatCompactCredits(credits, locale);
}

/** Credits in the shortest form, for axis ticks: "5K". Rounded towards less. */
export function formatCompactCredits(credits: number, locale: string): string {
  const options = { notation: 'compact', maximumFractionDigits: 1, roundingMode: 'floor' } as const;
  return numberFormat(locale, options).format(credits);
}
