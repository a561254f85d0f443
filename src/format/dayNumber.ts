import { dateFormat } from './intl.js';

const DAY_MS = 86_400_000;

/** Swedish dates are ISO 8601. */
const SWEDISH = 'sv';
const swedishDate = dateFormat({ dateStyle: 'short' });
const swedishTime = dateFormat({ dateStyle: 'short', timeStyle: 'medium' });

/** The calendar day of an instant (epoch milliseconds) in a time zone, as a number of days since 1970. */
export function dayNumber(instantMs: number, timeZone: string): number {
  const isoDate = swedishDate(timeZone)(SWEDISH).format(instantMs);
  return Date.parse(isoDate) / DAY_MS;
}

/**
 * Start of a calendar day (a number of days since 1970) in a time zone, in epoch milliseconds; an hour off on days when
 * clocks change.
 */
export function dayStart(day: number, timeZone: string): number {
  const utcMs = day * DAY_MS;
  const wallTime = swedishTime(timeZone)(SWEDISH).format(utcMs);
  const wallMs = Date.parse(`${wallTime.replace(' ', 'T')}Z`);
  return utcMs - (wallMs - utcMs);
}
