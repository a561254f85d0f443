import type { QueryState } from '@tanstack/react-query';
import { clampHint } from '../../api/http/clampHint.js';
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

/** How the last fetch ended. */
export interface Outcome {
  /** `null`: with new credits. */
  error: CreditsError | null;
  /** Epoch milliseconds; 0 for never. */
  atMs: number;
}

/** How the last fetch of a cache entry ended. */
export function outcomeOf({
  error,
  dataUpdatedAt,
  errorUpdatedAt,
}: Pick<QueryState<unknown, CreditsError>, 'error' | 'dataUpdatedAt' | 'errorUpdatedAt'>): Outcome {
  return { error, atMs: error ? errorUpdatedAt : dataUpdatedAt };
}

/** Milliseconds until the next poll, or `false` for none. Random, but fixed per result: renders do not change it. */
export function pollIntervalMs(outcome: Outcome, normalMs: number): number | false {
  const random = seededRandom(outcome.atMs);
  const intervalMs = jitter(normalMs, random);
  if (!outcome.error) return intervalMs;
  switch (retryClass(outcome.error)) {
    case 'stop':
      return false;
    case 'slow':
      return jitter(SLOW_INTERVAL_MS, random);
    case 'quick':
      return jitter(FAILING_INTERVAL_MS, random);
    case 'hint':
      return Math.max(intervalMs, hintWaitMs(outcome.error, random));
  }
}

/**
 * Whether to refetch when the user returns to the page or a widget mounts.
 *
 * @param steadyAgeMs - Age of the last result by a clock that cannot be set; negative when unknown.
 */
export function isDue(outcome: Outcome, nowMs: number, steadyAgeMs = 0): boolean {
  const wallAgeMs = nowMs - outcome.atMs;
  if (wallAgeMs < 0) return true; // the clock was set back: the age of the result is unknown
  const ageMs = Math.max(wallAgeMs, steadyAgeMs);
  if (!outcome.error) return ageMs >= STALE_TIME_MS;
  switch (retryClass(outcome.error)) {
    case 'stop':
      return ageMs >= STOPPED_FOCUS_AFTER_MS;
    case 'hint':
      return (
        ageMs >= Math.max(STALE_TIME_MS, hintWaitMs(outcome.error, seededRandom(outcome.atMs)))
      );
    default:
      return ageMs >= STALE_TIME_MS;
  }
}

/** Whether to refetch on reconnect: always when the last fetch failed without a response. */
export function isDueOnReconnect(outcome: Outcome, nowMs: number): boolean {
  const hadNoResponse = outcome.error !== null && outcome.error.status === null;
  return (
    isDue(outcome, nowMs) ||
    (hadNoResponse && retryClass(outcome.error as CreditsError) === 'quick')
  );
}

/** Epoch milliseconds until which the server asked clients to wait; 0 without such a hint. */
export function blockedUntilMs({ error, atMs }: Outcome): number {
  const waitMs = error ? hintMs(error) : 0;
  return waitMs ? atMs + waitMs : 0;
}

function hintWaitMs(error: CreditsError, random: number): number {
  return Math.round(hintMs(error) * (1 + random));
}

/** Milliseconds, 1,000–300,000; 0 if none. A host's client may set any number, and a timer past 2^31 fires at once. */
function hintMs({ retryAfterMs }: CreditsError): number {
  const waitMs = retryAfterMs ?? Number.NaN;
  return Number.isNaN(waitMs) ? 0 : clampHint(waitMs);
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
