import { addCredits } from './addCredits.js';
import { lotState } from './lotState.js';
import type { CreditLot } from './types.js';

/** What the live lots amount to. */
export interface LiveTotals {
  /** Number of live lots. */
  count: number;
  /** Whole credits left in them, >= 0. */
  remaining: number;
  /** Whole credits they were issued with, >= `remaining`. */
  allocated: number;
}

/** Count, remaining and allocated credits over the live lots at `nowMs` (epoch milliseconds). */
export function liveTotals(lots: readonly CreditLot[], nowMs: number): LiveTotals {
  const totals: LiveTotals = { count: 0, remaining: 0, allocated: 0 };
  for (const lot of lots) {
    if (lotState(lot, nowMs) !== 'live') continue;
    totals.count += 1;
    totals.remaining = addCredits(totals.remaining, lot.remaining);
    totals.allocated = addCredits(totals.allocated, lot.allocated);
  }
  return totals;
}
