import type { CreditsConnection } from './CreditsConnection.js';
import { asOfMs, type CreditsSource } from './CreditsSource.js';
import { queryState } from './cacheEntry.js';
import { clock } from './clock.js';
import { teamRecord } from './teamRecord.js';

/** One attempt takes 10 s at most; a later result came from a poll. */
const SUCCESS_WITHIN_MS = 12_000;

/** Longer than any animation. */
const MOTION_MS = 1_000;

/** The same including quick retries; the poll after a failure comes later. */
const FAILURE_WITHIN_MS = 60_000;

/** When the user's last refresh failed, in epoch milliseconds; 0 if it did not. */
export function userRefreshFailedAtMs(connection: CreditsConnection): number {
  const { refreshedAtMs } = teamRecord(connection.client, connection.team);
  const failedAtMs = queryState(connection)?.errorUpdatedAt ?? 0;
  const tookMs = failedAtMs - refreshedAtMs;
  return refreshedAtMs > 0 && tookMs >= 0 && tookMs <= FAILURE_WITHIN_MS ? failedAtMs : 0;
}

/** Whether a source's credits came from a refresh by the user. */
export function isUserRefresh(source: CreditsSource): boolean {
  const { connection } = source;
  if (!connection) return false;
  const { refreshedAtMs } = teamRecord(connection.client, connection.team);
  const tookMs = asOfMs(source) - refreshedAtMs;
  return refreshedAtMs > 0 && tookMs >= 0 && tookMs <= SUCCESS_WITHIN_MS;
}

/**
 * Whether the credits on screen have just arrived from a refresh by the user. Such changes may be animated; those from
 * a poll or a smaller window may not.
 */
export function isRecentUserRefresh(source: CreditsSource): boolean {
  return isUserRefresh(source) && clock.read() - asOfMs(source) < MOTION_MS;
}
