import type { LotState } from './lotState.js';
import type { CreditLot } from './types.js';

/** Later than any date that JavaScript has (8.64e15 ms). */
const UNDATED = 1e16;
const PENDING = 2e16;
const OVER = 3e16;

/**
 * The place of a lot in display order, smallest first: live by expiry, live without expiry, Pending, then expired and
 * used-up ones.
 */
export function displayKey(lot: CreditLot, state: LotState): number {
  if (state === 'live') return lot.expiresAtMs ?? UNDATED;
  return state === 'pending' ? PENDING : OVER;
}
