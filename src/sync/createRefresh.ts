import { CreditsError } from '../credits/CreditsError.js';
import type { Environment } from './environment.js';
import { blockedUntilMs } from './policy/polling.js';
import { type CreditsRecord, lastOutcome, recordDeferralEnd, recordUserRefresh } from './record.js';

const MIN_GAP_MS = 5_000;

/** A refresh by the user. */
export interface Refresh {
  refresh: () => void;
  /** Why nothing can be read right now; `null` if it can. */
  refusal: () => CreditsError | null;
  stop: () => void;
}

/**
 * Refreshes at most once every five seconds, and not before the server's wait hint is over. A refresh requested too early
 * is deferred until it is allowed.
 *
 * @param start - Starts a read.
 * @param onChange - Called when a refresh has been deferred or started.
 */
export function createRefresh(
  env: Environment,
  record: CreditsRecord,
  start: () => void,
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
    if (waitMs <= 0) start();
    else cancelTimer = env.setTimer(() => record.isRefreshDeferred && refresh(), waitMs);
  };

  return {
    refresh,
    refusal() {
      if (!env.isOnline()) return new CreditsError('network');
      const { status = null } = record.error ?? {};
      return hintMs() > 0
        ? new CreditsError('rate_limited', { status, retryAfterMs: hintMs() })
        : null;
    },
    stop() {
      cancelTimer();
      recordDeferralEnd(record);
    },
  };
}
