import { dayNumber } from './dayNumber.js';
import { dateFormat, dateFormatOf } from './intl.js';

const DAY_MS = 86_400_000;
const DATE = { dateStyle: 'medium' } as const;
const TIME = { timeStyle: 'short' } as const;

const date = dateFormat(DATE);
const time = dateFormat(TIME);
const dateAndTime = dateFormat({ ...DATE, ...TIME });

/** Formats an instant (epoch milliseconds) as a date in a time zone: "Jan 1, 2025". */
export function formatDate(instantMs: number, locale: string, timeZone: string): string {
  return date(timeZone)(locale).format(instantMs);
}

/** Formats the date range from an instant to a later one (epoch milliseconds): "Jan 1 – 7, 2025", or a single date. */
export function formatDateRange(
  fromMs: number,
  toMs: number,
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions = DATE,
): string {
  return dateFormatOf(options)(timeZone)(locale).formatRange(fromMs, toMs);
}

/** Formats a calendar day (a number of days since 1970). */
export function formatDay(
  day: number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return dateFormatOf(options)('UTC')(locale).format(day * DAY_MS);
}

/**
 * Formats an instant as a time of day in a time zone, "2:02 PM"; with its date unless it is on the same day as `nowMs`.
 * Both are epoch milliseconds.
 */
export function formatTime(
  instantMs: number,
  nowMs: number,
  locale: string,
  timeZone: string,
): string {
  const isToday = dayNumber(instantMs, timeZone) === dayNumber(nowMs, timeZone);
  return (isToday ? time : dateAndTime)(timeZone)(locale).format(instantMs);
}
