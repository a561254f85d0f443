import { focusManager, onlineManager } from '@tanstack/react-query';
import { MAX_TIMER_MS } from '../api/http/withDeadline.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** Jitter of a refetch after the network came back, in milliseconds: all pages of an office reconnect at once. */
export const RECONNECT_JITTER_MS = 15_000;
/** Jitter of a refetch after an expiry, in milliseconds: all lots of all teams may expire at the same midnight. */
export const EXPIRY_JITTER_MS = 60_000;

/** A question that can be planned, planned anew, and dropped. */
export interface OneOffRefetch {
  /** Asks once, somewhere in `jitterMs` after what happens in `dueInMs`; `false` where no timer reaches that far. */
  plan: (dueInMs: number, jitterMs: number) => boolean;
  drop: () => void;
}

/** Asks for a team's credits outside of polling; not on a page that nobody sees or that has no network. */
export function createOneOffRefetch(connection: CreditsConnection): OneOffRefetch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    const query = queryOf(connection);
    const mayAsk = onlineManager.isOnline() && focusManager.isFocused();
    if (mayAsk && query?.isActive()) query.fetch().catch(() => {}); // the query keeps the error
  };
  const drop = () => clearTimeout(timer);
  const plan = (dueInMs: number, jitterMs: number) => {
    drop();
    const delayMs = oneOffDelayMs(dueInMs, jitterMs, Math.random());
    if (delayMs !== null) timer = setTimeout(ask, delayMs);
    return delayMs !== null;
  };
  return { plan, drop };
}

/**
 * Milliseconds, 1 to 2^31 − 1, until a question that no poll asks: somewhere in `jitterMs` after what happens in `dueInMs`.
 * `null` where no timer reaches that far; `random` in [0, 1).
 */
export function oneOffDelayMs(dueInMs: number, jitterMs: number, random: number): number | null {
  const delayMs = Math.max(1, dueInMs) + random * jitterMs;
  return delayMs <= MAX_TIMER_MS ? delayMs : null;
}
