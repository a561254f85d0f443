import type { Report } from './fields.js';
import { readInteger } from './readInteger.js';

const YEAR_2000_MS = 946_684_800_000;
const YEAR_2100_MS = 4_102_444_800_000;

/**
 * Reads a Unix timestamp in seconds as epoch milliseconds; `null` when missing. A value that only makes sense as
 * milliseconds (years 2000 to 2100) is read as such; 0, negative values and anything else past 2100 mean "unknown"
 * (some systems write "never" as 9999-12-31).
 */
export function readInstant(value: unknown, field: string, report: Report): number | null {
  const timestamp = readInteger(value, field, report);
  if (timestamp === null || timestamp <= 0) return null;
  if (isPlausibleMs(timestamp)) {
    report('ms_as_seconds', field);
    return timestamp;
  }
  const instantMs = timestamp * 1000;
  return instantMs < YEAR_2100_MS ? instantMs : null;
}

/** Whether a number is an instant from 2000 to 2100 in epoch milliseconds. */
export function isPlausibleMs(ms: number): boolean {
  return ms >= YEAR_2000_MS && ms < YEAR_2100_MS;
}
