import { formatDateRange } from './formatDateRange.js';

const DAY_MS = 86_400_000;

/** Formats a calendar day (a number of days since 1970). */
export function formatDay(
  day: number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const startMs = day * DAY_MS;
  return formatDateRange(startMs, startMs, locale, 'UTC', options);
}
