import type { CreditsError } from '../credits/CreditsError.js';

const OLD_AFTER_MS = 300_000;

/** Why data may not be up to date: the last attempt `failed`, or it is `old` (more than five minutes). */
export type Staleness = 'failed' | 'old' | null;

/**
 * How far data can be trusted at `nowMs`. A server that merely asks for patience (429) does not make young data stale.
 * Instants are epoch milliseconds; `asOfMs` 0 means that the data's age is not known.
 */
export function staleness(asOfMs: number, error: CreditsError | null, nowMs: number): Staleness {
  if (asOfMs > 0 && nowMs - asOfMs > OLD_AFTER_MS) return 'old';
  return error && error.code !== 'rate_limited' ? 'failed' : null;
}
