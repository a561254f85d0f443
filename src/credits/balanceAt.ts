import { liveTotals } from './liveTotals.js';
import type { Credits } from './types.js';

/** A balance, and whether it was reported or summed from lots. */
export interface BalanceAt {
  /** Whole credits; negative when overdrawn; `null` when unknown. */
  balance: number | null;
  /** True when no balance was reported and this is the sum of the live lots: label it "estimated". */
  isDerived: boolean;
}

/**
 * The balance to show at a point in time. A reported balance is never corrected from the lots. Without one, the live
 * lots are summed, if there are any: 0 is never derived.
 *
 * @param nowMs - Epoch milliseconds.
 */
export function balanceAt(credits: Credits, nowMs: number): BalanceAt {
  if (credits.balance !== null) return { balance: credits.balance, isDerived: false };
  const { count, remaining } = liveTotals(credits.lots, nowMs);
  return count === 0
    ? { balance: null, isDerived: false }
    : { balance: remaining, isDerived: true };
}
