import { clampHint } from '../../api/http/retryHint.js';
import type { CreditsError } from '../../credits/CreditsError.js';
import { retryClass } from './retry.js';

/** A result younger than this is fresh, in milliseconds. */
export const STALE_TIME_MS = 30_000;
/** The normal interval between polls, in milliseconds, before a jitter of ±20 %. */
export const POLL_INTERVAL_MS = 60_000;

const FAILING_INTERVAL_MS = 120_000;
const SLOW_INTERVAL_MS = 300_000;
const STOPPED_FOCUS_AFTER_MS = 300_000;

const GOLDEN_RATIO = 0.618_033_988_75;

/** The part of a query's state that polling depends on. Times are epoch milliseconds. */
export interface PollState {
  error: CreditsError | null;
  dataUpdatedAt: number;
  errorUpdatedAt: number;
}

/** Milliseconds until the next poll, or `false` for none. Random, but fixed per result: renders do not change it. */
export function pollIntervalMs(state: PollState, normalMs: number): number | false {
  const random = seededRandom(lastResultAt(state));
  const intervalMs = jitter(normalMs, random);
  if (!state.error) return intervalMs;
  switch (retryClass(state.error)) {
    case 'stop':
      return false;
    case 'slow':
      return jitter(SLOW_INTERVAL_MS, random);
    case 'quick':
      return jitter(FAILING_INTERVAL_MS, random);
    case 'hint':
      return Math.max(intervalMs, hintWaitMs(state.error, random));
  }
}

/**
 * Whether to refetch when the user returns to the page or a widget mounts.
 *
 * @param steadyAgeMs - Age of the last result by a clock that cannot be set; negative when unknown.
 */
export function isDue(state: PollState, nowMs: number, steadyAgeMs = 0): boolean {
  const wallAgeMs = nowMs - lastResultAt(state);
  if (wallAgeMs < 0) return true; // the clock was set back: the age of the result is unknown
  const ageMs = Math.max(wallAgeMs, steadyAgeMs);
  if (!state.error) return ageMs >= STALE_TIME_MS;
  switch (retryClass(state.error)) {
    case 'stop':
      return ageMs >= STOPPED_FOCUS_AFTER_MS;
    case 'hint':
      return (
        ageMs >= Math.max(STALE_TIME_MS, hintWaitMs(state.error, seededRandom(lastResultAt(state))))
      );
    default:
      return ageMs >= STALE_TIME_MS;
  }
}

/** Whether to refetch on reconnect: always when the last fetch failed without a response. */
export function isDueOnReconnect(state: PollState, nowMs: number): boolean {
  const hadNoResponse = state.error !== null && state.error.status === null;
  return (
    isDue(state, nowMs) || (hadNoResponse && retryClass(state.error as CreditsError) === 'quick')
  );
}

/** Epoch milliseconds until which the server asked clients to wait; 0 without such a hint. */
export function blockedUntilMs({ error, errorUpdatedAt }: PollState): number {
  const waitMs = error ? hintMs(error) : 0;
  return waitMs ? errorUpdatedAt + waitMs : 0;
}

function hintWaitMs(error: CreditsError, random: number): number {
  return Math.round(hintMs(error) * (1 + random));
}

/** Milliseconds, 1,000–300,000; 0 if none. A host's client may set any number, and a timer past 2^31 fires at once. */
function hintMs({ retryAfterMs }: CreditsError): number {
  const waitMs = retryAfterMs ?? Number.NaN;
  return Number.isNaN(waitMs) ? 0 : clampHint(waitMs);
}

function lastResultAt({ error, dataUpdatedAt, errorUpdatedAt }: PollState): number {
  return error ? errorUpdatedAt : dataUpdatedAt;
}

/**
 * A number in [0, 1) derived from a seed, evenly distributed over neighboring seeds; equal seeds give equal numbers.
 * The poll interval is seeded with the time of the last result, because a new random number on every render would
 * restart the timer.
 */
export function seededRandom(seed: number): number {
  return Math.abs(seed * GOLDEN_RATIO) % 1;
}

/** `ms` with a jitter of ±20 %; `random` in [0, 1). */
export function jitter(ms: number, random: number): number {
  return Math.round(ms * (0.8 + 0.4 * random));
}
