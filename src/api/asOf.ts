import type { Credits } from '../credits/types.js';
import { isPlausibleMs } from './parse/readInstant.js';

/** The response header with the time at which its credits were read from Olostep, in epoch milliseconds. */
export const AS_OF_HEADER = 'credits-as-of';

const WHOLE = /^\d+$/;

/** Beside the credits, not in them: an unchanged refetch must stay equal. */
const asOf = new WeakMap<Credits, number>();

/** Remembers when an answer's credits were read, in epoch milliseconds; `null` if it did not say. */
export function noteAsOf(credits: Credits, asOfMs: number | null): void {
  if (asOfMs !== null) asOf.set(credits, asOfMs);
}

/** The time that was noted for these credits, in epoch milliseconds; `null` for none. */
export function asOfMsOf(credits: Credits): number | null {
  return asOf.get(credits) ?? null;
}

/**
 * When an answer was read, in epoch milliseconds, 2000 to 2100: {@link AS_OF_HEADER}, or when the server sent it (`Date` less
 * `Age`). `null` when it does not say, or the headers are hidden from pages of other origins.
 */
export function readAsOf(headers: Headers): number | null {
  const candidates = [wholeOf(headers, AS_OF_HEADER), sentAtMs(headers)];
  return candidates.find((ms) => ms !== null && isPlausibleMs(ms)) ?? null;
}

function sentAtMs(headers: Headers): number | null {
  const date = headers.get('date');
  // Every HTTP date ends so. `Date.parse` takes "5" for a date, too.
  if (!date?.endsWith(' GMT')) return null;
  return Date.parse(date) - (wholeOf(headers, 'age') ?? 0) * 1000;
}

function wholeOf(headers: Headers, name: string): number | null {
  const value = headers.get(name);
  return value !== null && WHOLE.test(value) ? Number(value) : null;
}
