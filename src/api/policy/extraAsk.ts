import { MAX_TIMER_MS } from './maxTimer.js';

/** After the network came back, all pages of an office would ask at once; milliseconds to spread them over. */
export const RECONNECT_SPREAD_MS = 15_000;
/** The same after an expiry: all lots of all teams may end at one midnight. */
export const EXPIRY_SPREAD_MS = 60_000;

/**
 * Milliseconds, 1 to 2^31 − 1, until a question that no poll asks: somewhere in `spreadMs` after what happens in `dueInMs`.
 * `null` where no timer reaches that far; `draw` in [0, 1).
 */
export function extraAskDelayMs(dueInMs: number, spreadMs: number, draw: number): number | null {
  const delayMs = Math.max(1, dueInMs) + draw * spreadMs;
  return delayMs <= MAX_TIMER_MS ? delayMs : null;
}
