import { dateFormat } from './intl.js';

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
