import { type LotState, lotState } from './lotState.js';
import type { CreditLot } from './types.js';

const RANK: Record<LotState, number> = { live: 0, pending: 1, expired: 2, 'used-up': 2 };

/**
 * The lots in display order: live by expiry, soonest first, then live without expiry, then Pending, then
 * expired and used-up ones. Ties keep the API's order. Returns a new array.
 *
 * The order says what expires first. It does not say what is used first: the API promises no order of use.
 *
 * @param nowMs - Epoch milliseconds.
 */
export function sortLots(lots: readonly CreditLot[], nowMs: number): CreditLot[] {
  return (
    lots
      .map((lot) => ({ lot, ...sortKey(lot, nowMs) }))
      // Infinity - Infinity is NaN, which sort() takes as a tie.
      .sort((a, b) => a.rank - b.rank || a.expiresAtMs - b.expiresAtMs)
      .map(({ lot }) => lot)
  );
}

function sortKey(lot: CreditLot, nowMs: number): { rank: number; expiresAtMs: number } {
  const state = lotState(lot, nowMs);
  const expiresAtMs = state === 'live' ? (lot.expiresAtMs ?? Infinity) : Infinity;
  return { rank: RANK[state], expiresAtMs };
}
