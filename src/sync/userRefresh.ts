import type { CreditsConnection } from './CreditsConnection.js';
import { asOfMs, type CreditsSource } from './CreditsSource.js';
import { queryState } from './cacheEntry.js';
import { clock } from './clock.js';
import { teamRecord } from './teamRecord.js';

/** One attempt takes 10 s at most; what comes later was asked for by a poll. */
const ANSWER_WITHIN_MS = 12_000;

/** Longer than anything moves. */
const MOTION_MS = 1_000;

/** The same with quick retries; the poll after a failure comes later. */
const FAILURE_WITHIN_MS = 60_000;

/** When what the reader asked for failed, in epoch milliseconds; 0 for never, or not lately. */
export function userRefreshFailedAtMs(connection: CreditsConnection): number {
  const { refreshedAtMs } = teamRecord(connection.client, connection.team);
  const failedAtMs = queryState(connection)?.errorUpdatedAt ?? 0;
  const tookMs = failedAtMs - refreshedAtMs;
  return refreshedAtMs > 0 && tookMs >= 0 && tookMs <= FAILURE_WITHIN_MS ? failedAtMs : 0;
}

/** Whether a source's credits came because the reader asked for fresh ones. */
export function isUserRefresh(source: CreditsSource): boolean {
  const { connection } = source;
  if (!connection) return false;
  const { refreshedAtMs } = teamRecord(connection.client, connection.team);
  const tookMs = asOfMs(source) - refreshedAtMs;
  return refreshedAtMs > 0 && tookMs >= 0 && tookMs <= ANSWER_WITHIN_MS;
}

/**
 * Whether the credits that are drawn have just come because the reader asked for fresh ones: what changes then may move,
 * what a poll or a smaller window changes may not.
 */
export function isRecentUserRefresh(source: CreditsSource): boolean {
  return isUserRefresh(source) && clock.read() - asOfMs(source) < MOTION_MS;
}
