import { addCredits } from './addCredits.js';
import type { CreditLot } from './types.js';

/** What some lots amount to. */
export interface LotTotals {
  /** Number of lots. */
  count: number;
  /** Whole credits left in them, >= 0. */
  remaining: number;
  /** Whole credits they were issued with, >= `remaining`. */
  allocated: number;
}

/** Totals of no lots. */
export function noTotals(): LotTotals {
  return { count: 0, remaining: 0, allocated: 0 };
}

/** Adds a lot to totals, in place. */
export function addLot(totals: LotTotals, lot: CreditLot): void {
  totals.count += 1;
  totals.remaining = addCredits(totals.remaining, lot.remaining);
  totals.allocated = addCredits(totals.allocated, lot.allocated);
}
