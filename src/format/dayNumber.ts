import { dateFormat } from './intl.js';

const DAY_MS = 86_400_000;

const shortDate = dateFormat({ dateStyle: 'short' });

/** The calendar day of an instant (epoch milliseconds) in a time zone, as a number of days since 1970. */
export function dayNumber(instantMs: number, timeZone: string): number {
  const isoDate = shortDate(timeZone)('sv').format(instantMs); // Swedish dates are ISO 8601
  return Date.parse(isoDate) / DAY_MS;
}
