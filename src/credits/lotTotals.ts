import { addCredits } from './addCredits.js';
import type { CreditLot } from './types.js';

/** Totals over a set of lots. */
export interface LotTotals {
  /** Number of lots. */
  count: number;
  /** Whole credits left in them, >= 0. */
  remaining: number;
  /** Whole credits issued with them, >= `remaining`. */
  allocated: number;
}

/** Totals of an empty set, to add lots to. */
export function noTotals(): LotTotals {
  return { count: 0, remaining: 0, allocated: 0 };
}

/** Adds a lot to totals, in place. */
export function addLot(totals: LotTotals, lot: CreditLot): void {
  totals.count += 1;
  totals.remaining = addCredits(totals.remaining, lot.remaining);
  totals.allocated = addCredits(totals.allocated, lot.allocated);
}
