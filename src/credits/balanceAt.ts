import { liveTotals } from './liveTotals.js';
import type { Credits } from './types.js';

/** A balance, and whether it was reported or summed from lots. */
export interface BalanceAt {
  /** Whole credits; negative when overdrawn; `null` when it cannot be known. */
  balance: number | null;
  /** True when nothing was reported and the sum of the live lots stands in: say "estimated" beside it. */
  isDerived: boolean;
}

/**
 * The balance to show at an instant. What the API reported is the authority and is never corrected from the
 * lots. Only without it, and with at least one live lot, the live lots are summed: never a derived 0.
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
