import { displayKey } from './displayKey.js';
import { lotState } from './lotState.js';
import type { CreditLot } from './types.js';

/**
 * Sorts lots for display: live ones by expiry, soonest first, then live without expiry, then Pending, then expired and
 * used up. Ties keep the API's order. Returns a new array.
 *
 * The order shows what expires first, not what is used first: the API does not promise an order of use.
 *
 * @param nowMs - Epoch milliseconds.
 */
export function sortLots(lots: readonly CreditLot[], nowMs: number): CreditLot[] {
  return lots
    .map((lot) => ({ lot, key: displayKey(lot, lotState(lot, nowMs)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ lot }) => lot);
}
