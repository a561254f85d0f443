import { dateFormat } from './intl.js';

const DAY_MS = 86_400_000;

const wallClock = dateFormat({ dateStyle: 'short', timeStyle: 'medium' });

/**
 * Start of a calendar day (a number of days since 1970) in a time zone, in epoch milliseconds; an hour off on days when
 * clocks change.
 */
export function dayStart(day: number, timeZone: string): number {
  const utcMs = day * DAY_MS;
  const wallTime = wallClock(timeZone)('sv').format(utcMs); // Swedish dates are ISO 8601
  const wallMs = Date.parse(`${wallTime.replace(' ', 'T')}Z`);
  return utcMs - (wallMs - utcMs);
}
