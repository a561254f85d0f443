import { dayNumber } from './dayNumber.js';
import { dateFormat } from './intl.js';

/** An instant (epoch milliseconds) as a date in a time zone: "Jan 1, 2025". */
export function formatDate(instantMs: number, locale: string, timeZone: string): string {
  return dateFormat(locale, { dateStyle: 'medium', timeZone }).format(instantMs);
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
  const date = isToday ? {} : ({ dateStyle: 'medium' } as const);
  return dateFormat(locale, { ...date, timeStyle: 'short', timeZone }).format(instantMs);
}
