import type { Text } from './createText.js';
import { formatDateRange } from './formatDateRange.js';

const DAY_MS = 86_400_000;

/** Formats a calendar day (a number of days since 1970). `options` must be a constant object. */
export function formatDay(
  day: number,
  { dateFormat, locale }: Pick<Text, 'dateFormat' | 'locale'>,
  options: Intl.DateTimeFormatOptions,
): string {
  const startMs = day * DAY_MS;
  return formatDateRange(startMs, startMs, { dateFormat, locale, timeZone: 'UTC' }, options);
}
