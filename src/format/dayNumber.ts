import { dateFormat } from './intl.js';

const DAY_MS = 86_400_000;

/** The number of the calendar day on which an instant (epoch milliseconds) falls in a time zone. */
export function dayNumber(instantMs: number, timeZone: string): number {
  const isoDate = dateFormat('sv', { timeZone, dateStyle: 'short' }).format(instantMs); // Swedish dates are ISO 8601
  return Date.parse(isoDate) / DAY_MS;
}
