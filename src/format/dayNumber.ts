import { dateFormat } from './intl.js';

/** The calendar day of an instant (epoch milliseconds) in a time zone, as a number of days since 1970. */
export function dayNumber(instantMs: number, timeZone: string): number {
  const isoDate = dateFormat('sv', { timeZone, dateStyle: 'short' }).format(instantMs); // Swedish dates are ISO 8601
  return Date.parse(isoDate) / DAY_MS;
}

const DAY_MS = 86_400_000;

/**
 * Start of a calendar day (a number of days since 1970) in a time zone, in epoch milliseconds; an hour off on days when
 * clocks change.
 */
export function dayStart(day: number, timeZone: string): number {
  const utcMs = day * DAY_MS;
  const format = dateFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const wallMs = Date.parse(`${format.format(utcMs).replace(' ', 'T')}Z`); // Swedish dates are ISO 8601
  return utcMs - (wallMs - utcMs);
}
