import { focusManager, onlineManager } from '@tanstack/react-query';
import { MAX_TIMER_MS } from '../api/http/withDeadline.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** Jitter of a refetch after a reconnect, in milliseconds: all pages in an office reconnect at once. */
export const RECONNECT_JITTER_MS = 15_000;
/** Jitter of a refetch after an expiry, in milliseconds: all lots of all teams may expire at the same midnight. */
export const EXPIRY_JITTER_MS = 60_000;

/** A one-off refetch that can be scheduled, rescheduled and canceled. */
export interface OneOffRefetch {
  /** Refetches once, in `dueInMs` plus a random part of `jitterMs`; `false` if that is too far ahead for a timer. */
  schedule: (dueInMs: number, jitterMs: number) => boolean;
  cancel: () => void;
}

/** Refetches a team's credits outside of polling, unless the page is hidden or offline by then. */
export function createOneOffRefetch(connection: CreditsConnection): OneOffRefetch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refetch = () => {
    const query = queryOf(connection);
    const mayFetch = onlineManager.isOnline() && focusManager.isFocused();
    if (mayFetch && query?.isActive()) query.fetch().catch(() => {}); // the query keeps the error
  };
  const cancel = () => clearTimeout(timer);
  const schedule = (dueInMs: number, jitterMs: number) => {
    cancel();
    const delayMs = oneOffDelayMs(dueInMs, jitterMs, Math.random());
    if (delayMs !== null) timer = setTimeout(refetch, delayMs);
    return delayMs !== null;
  };
  return { schedule, cancel };
}

/**
 * The delay of a one-off refetch in milliseconds, 1 to 2^31 − 1: `dueInMs` plus a random part of `jitterMs`. `null` if
 * that is too far ahead for a timer; `random` in [0, 1).
 */
export function oneOffDelayMs(dueInMs: number, jitterMs: number, random: number): number | null {
  const delayMs = Math.max(1, dueInMs) + random * jitterMs;
  return delayMs <= MAX_TIMER_MS ? delayMs : null;
}
