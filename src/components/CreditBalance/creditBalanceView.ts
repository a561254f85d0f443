import { balanceAt } from '../../credits/balanceAt.js';
import { liveTotals } from '../../credits/liveTotals.js';
import { type NextExpiry, nextExpiry } from '../../credits/nextExpiry.js';
import type { Credits } from '../../credits/types.js';

const LOW_SHARE = 0.1;

/** What a balance says by itself. */
export type BalanceLevel = 'unknown' | 'negative' | 'low' | 'empty' | 'ready';

/** Everything that `CreditBalance` draws. */
export interface CreditBalanceView {
  /** `data-state`: what matters most. */
  state: BalanceLevel | 'blocked';
  level: BalanceLevel;
  /** `allow_usage` is false. */
  isBlocked: boolean;
  /** Whole credits; negative when overdrawn; `null` when unknown. */
  balance: number | null;
  /** The balance is a sum over the lots. */
  isDerived: boolean;
  /** A meter, where balance and lots fit together; otherwise `null`. */
  meter: { max: number; share: number } | null;
  /** Epoch milliseconds of the next expiry of a live lot: the view changes then; `null` for none. */
  changesAtMs: number | null;
  /** What to say of it; `null` also where it would take more credits than there are. */
  nextExpiry: NextExpiry | null;
}

/**
 * The balance as it is drawn at `nowMs` (epoch milliseconds).
 *
 * @param lowBalance - Whole credits below which the balance is low; without it a tenth of what the live lots were
 *   issued with, and without live lots nothing is low.
 */
export function creditBalanceView(
  credits: Credits,
  nowMs: number,
  lowBalance?: number,
): CreditBalanceView {
  const { balance, isDerived } = balanceAt(credits, nowMs);
  const { allocated } = liveTotals(credits.lots, nowMs);
  const next = nextExpiry(credits.lots, nowMs);
  const isPlausible = next !== null && next.remaining <= (balance ?? 0);
  const hasMeter = balance !== null && allocated > 0 && balance >= 0 && balance <= allocated;
  const level = balanceLevel(balance, lowBalance ?? allocated * LOW_SHARE);
  const isBlocked = credits.usageAllowed === false;
  return {
    state: isBlocked && level !== 'unknown' ? 'blocked' : level,
    level,
    isBlocked,
    balance,
    isDerived,
    meter: hasMeter ? { max: allocated, share: balance / allocated } : null,
    changesAtMs: next?.atMs ?? null,
    nextExpiry: isPlausible ? next : null,
  };
}

function balanceLevel(balance: number | null, lowBelow: number): BalanceLevel {
  if (balance === null) return 'unknown';
  if (balance < 0) return 'negative';
  if (balance === 0) return 'empty';
  return balance < lowBelow ? 'low' : 'ready';
}
