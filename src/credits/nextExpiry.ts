import { addCredits } from './addCredits.js';
import { lotState } from './lotState.js';
import type { CreditLot } from './types.js';

/** The next time at which credits expire, and how many. */
export interface NextExpiry {
  /** Epoch milliseconds, later than the given `nowMs`. */
  atMs: number;
  /** Whole credits, > 0, left in the live lots that expire then. */
  remaining: number;
}

/**
 * The soonest expiry among the live lots; lots that expire at the same time are added up.
 * `null` when no live lot has an expiry.
 *
 * @param nowMs - Epoch milliseconds.
 */
export function nextExpiry(lots: readonly CreditLot[], nowMs: number): NextExpiry | null {
  let next: NextExpiry | null = null;
  for (const lot of lots) {
    const atMs = lot.expiresAtMs;
    if (atMs === null || lotState(lot, nowMs) !== 'live') continue;
    if (next === null || atMs < next.atMs) next = { atMs, remaining: lot.remaining };
    else if (atMs === next.atMs) next.remaining = addCredits(next.remaining, lot.remaining);
  }
  return next;
}
