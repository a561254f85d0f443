import type { CreditLot } from 'react-credit-widgets';
import { isUsable } from './usableLots.js';

/** What is drawn of many lots: the soonest, and the rest as one. */
export interface Lines {
  drawn: CreditLot[];
  /** The lots that do not fit; empty where all do. */
  rest: CreditLot[];
}

/** Sorts the lots, usable ones first and soonest expiry first, and keeps what fits into `maxRows` lines. */
export function linesOf(lots: readonly CreditLot[], nowMs: number, maxRows: number): Lines {
  const byExpiry = (a: CreditLot, b: CreditLot) =>
    Number(isUsable(b, nowMs)) - Number(isUsable(a, nowMs)) ||
    (a.expiresAtMs ?? Infinity) - (b.expiresAtMs ?? Infinity);
  const sorted = [...lots].sort(byExpiry);
  const drawnCount = sorted.length > maxRows ? maxRows - 1 : sorted.length;
  return { drawn: sorted.slice(0, drawnCount), rest: sorted.slice(drawnCount) };
}
