import type { Text } from './createText.js';

const DATE = { dateStyle: 'medium' } as const;

/**
 * Formats the date range from an instant to another that is not earlier (epoch milliseconds): "Jan 1 – 7, 2025", or a
 * single date.
 *
 * @param options - Must be a constant object.
 */
export function formatDateRange(
  fromMs: number,
  toMs: number,
  { dateFormat, locale, timeZone }: Pick<Text, 'dateFormat' | 'locale' | 'timeZone'>,
  options: Intl.DateTimeFormatOptions = DATE,
): string {
  return dateFormat(options)(timeZone)(locale).formatRange(fromMs, toMs);
}
