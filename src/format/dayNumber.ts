import { dateFormat } from './intl.js';

/** The number of the calendar day on which an instant (epoch milliseconds) falls in a time zone. */
export function dayNumber(instantMs: number, timeZone: string): number {
  const isoDate = dateFormat('sv', { timeZone, dateStyle: 'short' }).format(instantMs); // Swedish dates are ISO 8601
  return Date.parse(isoDate) / DAY_MS;
}

const DAY_MS = 86_400_000;

/**
 * Epoch milliseconds at which a calendar day (its number since 1970) begins in a time zone; an hour off where clocks
 * change on that very day.
 */
export function dayStart(day: number, timeZone: string): number {
  const utcMs = day * DAY_MS;
  const format = dateFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const wallMs = Date.parse(`${format.format(utcMs).replace(' ', 'T')}Z`); // Swedish dates are ISO 8601
  return utcMs - (wallMs - utcMs);
}
