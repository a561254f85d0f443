import { cached } from './cached.js';
import { dateFormat } from './intl.js';

const DATE = { dateStyle: 'medium' } as const;

const byOptions = cached((json) => dateFormat(JSON.parse(json)));

/**
 * Formats the date range from an instant to another that is not earlier (epoch milliseconds): "Jan 1 – 7, 2025", or a
 * single date.
 */
export function formatDateRange(
  fromMs: number,
  toMs: number,
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions = DATE,
): string {
  return byOptions(JSON.stringify(options))(timeZone)(locale).formatRange(fromMs, toMs);
}
