import { dateFormat } from './intl.js';

/** An instant (epoch milliseconds) as a date in a time zone: "Jan 1, 2025". */
export function formatDate(instantMs: number, locale: string, timeZone: string): string {
  return dateFormat(locale, { dateStyle: 'medium', timeZone }).format(instantMs);
}

/** An instant (epoch milliseconds) as a time of day in a time zone: "2:02 PM". */
export function formatTime(instantMs: number, locale: string, timeZone: string): string {
  return dateFormat(locale, { timeStyle: 'short', timeZone }).format(instantMs);
}
