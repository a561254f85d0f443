import { compact } from './formatCredits.js';

/** Formats credits in compact form, for axis ticks: "5K". Rounded down. */
export function formatCompactCredits(credits: number, locale: string): string {
  return compact(locale).format(credits);
}
