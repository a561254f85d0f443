import { MAX_TIMER_MS } from '../api/http/withDeadline.js';
import { nextExpiry } from '../credits/nextExpiry.js';
import type { Credits } from '../credits/types.js';
import type { Environment, PageChange } from './environment.js';
import { isDueOnReconnect } from './policy/polling.js';
import type { CreditsRecord } from './record.js';

/** Jitter of a refetch after a reconnect, in milliseconds: all pages in an office reconnect at once. */
const RECONNECT_JITTER_MS = 15_000;
/** Jitter of a refetch after an expiry, in milliseconds: all lots of all teams may expire at the same midnight. */
const EXPIRY_JITTER_MS = 60_000;

/** Refetches outside of polling. */
export interface OffPoll {
  /** A result has arrived, or was there from the start. */
  handleResult: () => void;
  stop: () => void;
}

/** What these refetches depend on. */
export interface OffPollParts {
  env: Environment;
  record: CreditsRecord;
  getCredits: () => Credits | undefined;
  /** The clock by which lots expire, epoch milliseconds. */
  now: () => number;
  /** Refetches, unless the page is hidden, offline or already fetching. */
  refetch: () => void;
}

/**
 * Refetches shortly after a reconnect and after a lot expires, unless a result has arrived since, and when the page is
 * restored from the back/forward cache.
 */
export function createOffPoll({ env, record, getCredits, now, refetch }: OffPollParts): OffPoll {
  let cancelReconnect = () => {};
  let cancelExpiry = () => {};
  let scheduledForMs = 0; // once per expiry, even if the clock is pinned

  const handleChange = (change: PageChange) => {
    if (change === 'visibility') return;
    const outcome = { error: record.error, atMs: record.settledAtMs };
    const isRestored = change === 'restored'; // a page misses every event while it is in that cache
    if (!isRestored && (!env.isOnline() || !isDueOnReconnect(outcome, env.now()))) return;
    const jitterMs = isRestored || !getCredits() ? 0 : RECONNECT_JITTER_MS;
    cancelReconnect();
    cancelReconnect = env.setTimer(refetch, env.random() * jitterMs);
  };

  const handleResult = () => {
    cancelReconnect();
    const nowMs = now();
    const next = nextExpiry(getCredits()?.lots ?? [], nowMs);
    if (next?.atMs === scheduledForMs) return;
    cancelExpiry();
    const delayMs = next && expiryDelayMs(next.atMs - nowMs, env.random());
    if (delayMs) cancelExpiry = env.setTimer(refetch, delayMs);
    scheduledForMs = delayMs ? next.atMs : 0;
  };

  const unsubscribe = env.onChange(handleChange);
  handleResult();
  return {
    handleResult,
    stop() {
      unsubscribe();
      cancelReconnect();
      cancelExpiry();
    },
  };
}

/**
 * Milliseconds until the refetch after an expiry, 1 to 2^31 − 1: its own time and a random part of a minute. `null` if
 * that is too far ahead for a timer; `random` in [0, 1).
 */
export function expiryDelayMs(dueInMs: number, random: number): number | null {
  const delayMs = Math.max(1, dueInMs) + random * EXPIRY_JITTER_MS;
  return delayMs <= MAX_TIMER_MS ? delayMs : null;
}
