import { dateFormat } from './intl.js';

const DAY_MS = 86_400_000;

/** The number of the calendar day on which an instant (epoch milliseconds) falls in a time zone. */
export function dayNumber(instantMs: number, timeZone: string): number {
  const format = dateFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const field = { year: 0, month: 1, day: 1 };
  for (const { type, value } of format.formatToParts(instantMs)) {
    if (type === 'year' || type === 'month' || type === 'day') field[type] = Number(value);
  }
  return Date.UTC(field.year, field.month - 1, field.day) / DAY_MS;
}
