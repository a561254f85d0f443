import { clampHint } from '../../api/http/retryHint.js';
import type { CreditsError } from '../../credits/CreditsError.js';
import { retryClass } from './retry.js';

/** A result younger than this is fresh, in milliseconds. */
export const STALE_TIME_MS = 30_000;
/** The normal interval between two polls, in milliseconds, before it is spread by ±20 %. */
export const POLL_INTERVAL_MS = 60_000;

const FAILING_INTERVAL_MS = 120_000;
const SLOW_INTERVAL_MS = 300_000;
const STOPPED_FOCUS_AFTER_MS = 300_000;

const GOLDEN_RATIO = 0.618_033_988_75;

/** What polling looks at: the part of a query's state that react-query keeps. Instants are epoch milliseconds. */
export interface PollState {
  error: CreditsError | null;
  dataUpdatedAt: number;
  errorUpdatedAt: number;
}

/** Milliseconds until the next poll, or `false` for none. Drawn once per result, so re-rendering changes nothing. */
export function pollIntervalMs(state: PollState, normalMs: number): number | false {
  const draw = drawFrom(lastResultAt(state));
  const intervalMs = spread(normalMs, draw);
  if (!state.error) return intervalMs;
  switch (retryClass(state.error)) {
    case 'stop':
      return false;
    case 'slow':
      return spread(SLOW_INTERVAL_MS, draw);
    case 'quick':
      return spread(FAILING_INTERVAL_MS, draw);
    case 'hint':
      return Math.max(intervalMs, hintWaitMs(state.error, draw));
  }
}

/**
 * Whether a reader who comes back, or a widget that mounts, is a reason to ask again.
 *
 * @param steadyAgeMs - Age of the last result by a clock that cannot be set; negative when unknown.
 */
export function isDue(state: PollState, nowMs: number, steadyAgeMs = 0): boolean {
  const wallAgeMs = nowMs - lastResultAt(state);
  if (wallAgeMs < 0) return true; // the clock was set back: nothing says how old the result is
  const ageMs = Math.max(wallAgeMs, steadyAgeMs);
  if (!state.error) return ageMs >= STALE_TIME_MS;
  switch (retryClass(state.error)) {
    case 'stop':
      return ageMs >= STOPPED_FOCUS_AFTER_MS;
    case 'hint':
      return (
        ageMs >= Math.max(STALE_TIME_MS, hintWaitMs(state.error, drawFrom(lastResultAt(state))))
      );
    default:
      return ageMs >= STALE_TIME_MS;
  }
}

/** Whether a network that is back is a reason to ask again: always where there was no answer for the lack of it. */
export function isDueOnReconnect(state: PollState, nowMs: number): boolean {
  const isUnanswered = state.error !== null && state.error.status === null;
  return (
    isDue(state, nowMs) || (isUnanswered && retryClass(state.error as CreditsError) === 'quick')
  );
}

/** Epoch milliseconds before which a server asked not to be called; 0 without such a hint. */
export function blockedUntilMs({ error, errorUpdatedAt }: PollState): number {
  const waitMs = error ? hintMs(error) : 0;
  return waitMs ? errorUpdatedAt + waitMs : 0;
}

function hintWaitMs(error: CreditsError, draw: number): number {
  return Math.round(hintMs(error) * (1 + draw));
}

/** Milliseconds, 1,000–300,000; 0 for no hint. A host's own client may put any number there: a timer past 2^31 fires at once. */
function hintMs({ retryAfterMs }: CreditsError): number {
  const waitMs = retryAfterMs ?? Number.NaN;
  return Number.isNaN(waitMs) ? 0 : clampHint(waitMs);
}

function lastResultAt({ error, dataUpdatedAt, errorUpdatedAt }: PollState): number {
  return error ? errorUpdatedAt : dataUpdatedAt;
}

/**
 * A number in [0, 1) drawn from a seed, evenly spread over neighbouring seeds: the same seed draws the same number.
 * Polling draws from the instant of the last result, because a fresh random number on every render would restart the
 * timer every time.
 */
export function drawFrom(seed: number): number {
  return Math.abs(seed * GOLDEN_RATIO) % 1;
}

/** `ms` spread by ±20 %, `draw` in [0, 1). */
export function spread(ms: number, draw: number): number {
  return Math.round(ms * (0.8 + 0.4 * draw));
}
