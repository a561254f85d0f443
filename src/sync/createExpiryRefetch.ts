import type { Environment } from './environment.js';

/** The longest timer delay, in milliseconds. Not imported: a module that loads now and later would be split from both. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Jitter of a refetch after an expiry, in milliseconds: all lots of all teams may expire at the same midnight. */
const EXPIRY_JITTER_MS = 60_000;

/** Refetches after an expiry. */
export interface ExpiryRefetch {
  /** A result has arrived, or was there from the start. */
  handleResult: () => void;
  stop: () => void;
}

/** What these refetches depend on. */
export interface ExpiryParts {
  env: Environment;
  /** When the next lot expires after `nowMs`, both epoch milliseconds; `null` for never. */
  getNextExpiryMs: (nowMs: number) => number | null;
  /** The clock by which lots expire, epoch milliseconds. */
  now: () => number;
  /** Refetches, unless the page is hidden, offline or already fetching. */
  refetch: () => void;
}

/** Refetches once, shortly after a lot has expired. */
export function createExpiryRefetch({
  env,
  getNextExpiryMs,
  now,
  refetch,
}: ExpiryParts): ExpiryRefetch {
  let cancelTimer = () => {};
  let scheduledForMs = 0; // once per expiry, even if the clock is pinned

  const handleResult = () => {
    const nowMs = now();
    const atMs = getNextExpiryMs(nowMs) ?? 0;
    if (atMs === scheduledForMs) return;
    cancelTimer();
    const delayMs = atMs > 0 && expiryDelayMs(atMs - nowMs, env.random());
    if (delayMs) cancelTimer = env.setTimer(refetch, delayMs);
    scheduledForMs = delayMs ? atMs : 0;
  };

  handleResult();
  return { handleResult, stop: () => cancelTimer() };
}

/**
 * Milliseconds until the refetch after an expiry, 1 to 2^31 − 1: its own time and a random part of a minute. `null` if
 * that is too far ahead for a timer; `random` in [0, 1).
 */
export function expiryDelayMs(dueInMs: number, random: number): number | null {
  const delayMs = Math.max(1, dueInMs) + random * EXPIRY_JITTER_MS;
  return delayMs <= MAX_TIMER_MS ? delayMs : null;
}
