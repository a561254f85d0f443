import { dayNumber } from './dayNumber.js';
import { dateFormat } from './intl.js';

const DAY_MS = 86_400_000;
const DATE = { dateStyle: 'medium' } as const;

/** An instant (epoch milliseconds) as a date in a time zone: "Jan 1, 2025". */
export function formatDate(instantMs: number, locale: string, timeZone: string): string {
  return dateFormat(locale, { ...DATE, timeZone }).format(instantMs);
}

/** The dates from an instant to a later one (epoch milliseconds): "Jan 1 – 7, 2025", or a single date. */
export function formatDateRange(
  fromMs: number,
  toMs: number,
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions = DATE,
): string {
  return dateFormat(locale, { ...options, timeZone }).formatRange(fromMs, toMs);
}

/** A calendar day (its number since 1970) in any form. */
export function formatDay(
  day: number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(day * DAY_MS);
}

/**
 * An instant as a time of day in a time zone, "2:02 PM"; with its date where it is not of the same day as `nowMs`. Both
 * are epoch milliseconds.
 */
export function formatTime(
  instantMs: number,
  nowMs: number,
  locale: string,
  timeZone: string,
): string {
  const isToday = dayNumber(instantMs, timeZone) === dayNumber(nowMs, timeZone);
  const date = isToday ? {} : DATE;
  return dateFormat(locale, { ...date, timeStyle: 'short', timeZone }).format(instantMs);
}
