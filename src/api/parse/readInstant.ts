import type { JsonObject, Report } from './fields.js';
import { readInteger } from './readInteger.js';

const YEAR_2000_MS = 946_684_800_000;
const YEAR_2100_MS = 4_102_444_800_000;

/**
 * A field's Unix timestamp in seconds as epoch milliseconds; `null` when there is none. A value that only makes
 * sense as milliseconds (2000 to 2100) is taken as such; 0, negative ones and any other instant past 2100 mean
 * "not known" (9999-12-31 is how some systems write "never").
 */
export function readInstant(record: JsonObject, field: string, report: Report): number | null {
  const stamp = readInteger(record, field, report);
  if (stamp === null || stamp <= 0) return null;
  if (stamp >= YEAR_2000_MS && stamp < YEAR_2100_MS) {
    report('ms_as_seconds', field);
    return stamp;
  }
  const instantMs = stamp * 1000;
  return instantMs < YEAR_2100_MS ? instantMs : null;
}
