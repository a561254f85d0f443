import type { CreditsError } from '../credits/CreditsError.js';

const OLD_AFTER_MS = 300_000;

/** Why data may be out of date: the last attempt `failed`, or it is `old` (more than five minutes). */
export type Staleness = 'failed' | 'old' | null;

/**
 * Whether data may be out of date at `nowMs`, and why. A rate limit (429) alone does not make recent data stale.
 * Times are epoch milliseconds; `asOfMs` 0 means that the age of the data is unknown.
 */
export function staleness(asOfMs: number, error: CreditsError | null, nowMs: number): Staleness {
  if (asOfMs > 0 && nowMs - asOfMs > OLD_AFTER_MS) return 'old';
  return error && error.code !== 'rate_limited' ? 'failed' : null;
}
