import type { CreditsSource } from './CreditsSource.js';
import type { Snapshot } from './CreditsStore.js';
import { clock } from './clock.js';

/** One attempt takes 10 s at most; a later result came from a poll. */
const SUCCESS_WITHIN_MS = 12_000;

/** The same including quick retries; the poll after a failure comes later. */
const FAILURE_WITHIN_MS = 60_000;

/** Longer than any animation. */
const MOTION_MS = 1_000;

/** When the user's last refresh failed, in epoch milliseconds; 0 if it did not. */
export function userRefreshFailedAtMs(snapshot: Snapshot): number {
  return snapshot.error && isAnswerToRefresh(snapshot, FAILURE_WITHIN_MS)
    ? snapshot.settledAtMs
    : 0;
}

/** Whether the credits came from a refresh by the user. */
export function isUserRefresh(snapshot: Snapshot): boolean {
  return !snapshot.error && isAnswerToRefresh(snapshot, SUCCESS_WITHIN_MS);
}

/**
 * Whether the credits on screen have just arrived from a refresh by the user. Such changes may be animated; those from
 * a poll or a smaller window may not.
 */
export function isRecentUserRefresh({ store }: CreditsSource): boolean {
  const snapshot = store?.getSnapshot();
  if (!snapshot || !isUserRefresh(snapshot)) return false;
  return clock.read() - snapshot.settledAtMs < MOTION_MS;
}

/** Whether the last result came within this time after the user's last refresh. */
function isAnswerToRefresh({ refreshedAtMs, settledAtMs }: Snapshot, withinMs: number): boolean {
  const tookMs = settledAtMs - refreshedAtMs;
  return refreshedAtMs > 0 && tookMs >= 0 && tookMs <= withinMs;
}
