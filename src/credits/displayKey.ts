import type { LotState } from './lotState.js';
import type { CreditLot } from './types.js';

/** Later than any JavaScript date (8.64e15 ms). */
const NO_EXPIRY = 1e16;
const PENDING = 2e16;
const ENDED = 3e16;

/**
 * A lot's sort key for display, smallest first: live by expiry, live without expiry, Pending, then expired and used up.
 */
export function displayKey(lot: CreditLot, state: LotState): number {
  if (state === 'live') return lot.expiresAtMs ?? NO_EXPIRY;
  return state === 'pending' ? PENDING : ENDED;
}
