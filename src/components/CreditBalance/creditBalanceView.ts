import { balanceAt } from '../../credits/balanceAt.js';
import { liveTotals } from '../../credits/liveTotals.js';
import { type NextExpiry, nextExpiry } from '../../credits/nextExpiry.js';
import type { Credits } from '../../credits/types.js';

const LOW_SHARE = 0.1;

/** State of the balance itself, whether or not usage is blocked. */
export type BalanceLevel = 'unknown' | 'negative' | 'low' | 'empty' | 'ready';

/** Everything that `CreditBalance` draws. */
export interface CreditBalanceView {
  /** `data-state`: `blocked` outranks every level but `unknown`. */
  state: BalanceLevel | 'blocked';
  level: BalanceLevel;
  /** Whether usage is off (`allow_usage` is false). */
  isBlocked: boolean;
  /** Whole credits; negative when overdrawn; `null` when unknown. */
  balance: number | null;
  /** Whether the balance is a sum over the lots. */
  isDerived: boolean;
  /** Meter of `max` whole credits, filled to `share` (0–1); `null` if the balance does not fit the live lots. */
  meter: { max: number; share: number } | null;
  /** When a live lot expires next and the view changes, epoch milliseconds; `null` for never. */
  changesAtMs: number | null;
  /** The next expiry to show; `null` also if more would expire than the balance. */
  nextExpiry: NextExpiry | null;
}

/**
 * Returns the view of a balance at `nowMs` (epoch milliseconds).
 *
 * @param lowBalance - Below this many whole credits the balance is low. Defaults to a tenth of the credits allocated in
 *   live lots; without live lots, the balance is never low.
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
