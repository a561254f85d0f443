import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { Environment } from './environment.js';
import { blockedUntilMs } from './policy/polling.js';
import { type CreditsRecord, lastOutcome, recordDeferralEnd, recordUserRefresh } from './record.js';

const MIN_GAP_MS = 5_000;

/** Why a request ends whose entry the host has removed; a refresh is then read again. */
export const REMOVED: CreditsError = new CreditsError('network');

/** A refresh by the user. */
export interface Refresh {
  refresh: () => void;
  /** Resolves with credits that are newer than the call; rejects at once where nothing can be read right now. */
  readNewer: () => Promise<Credits>;
  stop: () => void;
}

/**
 * Refreshes at most once every five seconds, and not before the server's wait hint is over. A refresh requested too early
 * is deferred until it is allowed.
 *
 * @param read - Reads credits that are newer than the call.
 * @param onChange - Called when a refresh has been deferred or started.
 */
export function createRefresh(
  env: Environment,
  record: CreditsRecord,
  read: () => Promise<Credits>,
  onChange: () => void,
): Refresh {
  let cancelTimer = () => {};

  /** Milliseconds; a clock that was set back does not delay a refresh. */
  const hintMs = () =>
    record.settledAtMs <= env.now() ? blockedUntilMs(lastOutcome(record)) - env.now() : 0;
  const gapMs = () =>
    record.refreshedAtMs <= env.now() ? record.refreshedAtMs + MIN_GAP_MS - env.now() : 0;

  const refresh = () => {
    if (!env.isOnline()) return; // refetched when it is back
    const waitMs = Math.max(gapMs(), hintMs());
    cancelTimer();
    recordUserRefresh(record, env.now(), waitMs <= 0);
    onChange();
    if (waitMs <= 0) void read();
    else cancelTimer = env.setTimer(() => record.isRefreshDeferred && refresh(), waitMs);
  };

  return {
    refresh,
    async readNewer() {
      if (!env.isOnline()) throw new CreditsError('network');
      const { status = null } = record.error ?? {};
      const retryAfterMs = hintMs();
      if (retryAfterMs > 0) throw new CreditsError('rate_limited', { status, retryAfterMs });
      for (;;) {
        try {
          return await read();
        } catch (error) {
          if (error !== REMOVED) throw error;
        }
      }
    },
    stop() {
      cancelTimer();
      recordDeferralEnd(record);
    },
  };
}
