import { dayNumber } from './dayNumber.js';
import { dateFormat } from './intl.js';

const DATE = { dateStyle: 'medium' } as const;
const TIME = { timeStyle: 'short' } as const;

const date = dateFormat(DATE);
const time = dateFormat(TIME);
const dateAndTime = dateFormat({ ...DATE, ...TIME });

/** Formats an instant (epoch milliseconds) as a date in a time zone: "Jan 1, 2025". */
export function formatDate(instantMs: number, locale: string, timeZone: string): string {
  return date(timeZone)(locale).format(instantMs);
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
