import type { CreditLot } from './types.js';

/** The four states of a lot. */
export type LotState = 'live' | 'used-up' | 'expired' | 'pending';

/**
 * The state of a lot at a point in time.
 *
 * A lot that expires exactly at `nowMs` is expired. Olostep does not document what `Pending` means, so such a lot is
 * always `pending`. A lot with nothing left is used up, whether or not it has expired.
 *
 * @param nowMs - Epoch milliseconds.
 */
export function lotState(lot: CreditLot, nowMs: number): LotState {
  if (lot.kind === 'Pending') return 'pending';
  if (lot.remaining === 0) return 'used-up';
  if (lot.expiresAtMs !== null && lot.expiresAtMs <= nowMs) return 'expired';
  return 'live';
}
