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
  return lots
    .map((lot) => ({ lot, ...sortKey(lot, nowMs) }))
    .sort((a, b) => a.rank - b.rank || compareInstants(a.expiresAtMs, b.expiresAtMs))
    .map(({ lot }) => lot);
}

function sortKey(lot: CreditLot, nowMs: number): { rank: number; expiresAtMs: number } {
  const state = lotState(lot, nowMs);
  const expiresAtMs = state === 'live' ? (lot.expiresAtMs ?? Infinity) : Infinity;
  return { rank: RANK[state], expiresAtMs };
}

/** Infinity - Infinity is NaN, so two lots without an expiry are compared by equality first. */
function compareInstants(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
