import type { CreditLot } from 'react-credit-widgets';
import { isUsable } from './usableLots.js';

/** The lots with a row of their own, and the others, which share one. */
export interface Rows {
  drawn: CreditLot[];
  /** Lots that share the last row; empty if all fit. */
  rest: CreditLot[];
}

/**
 * Sorts the lots, usable ones first and soonest expiry first, and splits off those that do not fit into `maxRows` rows.
 */
export function rowsOf(lots: readonly CreditLot[], nowMs: number, maxRows: number): Rows {
  const byExpiry = (a: CreditLot, b: CreditLot) =>
    Number(isUsable(b, nowMs)) - Number(isUsable(a, nowMs)) ||
    (a.expiresAtMs ?? Infinity) - (b.expiresAtMs ?? Infinity);
  const sorted = [...lots].sort(byExpiry);
  const drawnCount = sorted.length > maxRows ? maxRows - 1 : sorted.length;
  return { drawn: sorted.slice(0, drawnCount), rest: sorted.slice(drawnCount) };
}
