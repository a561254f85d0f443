import { balanceAt } from './balanceAt.js';
import type { Credits } from './types.js';

/**
 * Whether the team can afford a job of `cost` credits, according to its reported credits: a hint for a pre-flight
 * check, not a reservation.
 *
 * `false` when usage is off or the balance is below the cost; `true` when usage is allowed and the balance covers
 * it; `null` when unknown, because the balance or the permission was not reported.
 *
 * @param cost - Credits, finite and >= 0; anything else throws a `RangeError`.
 * @param nowMs - Epoch milliseconds; matters only when the balance is summed from live lots.
 */
export function canSpend(credits: Credits, cost: number, nowMs: number): boolean | null {
  if (!Number.isFinite(cost) || cost < 0) {
    throw new RangeError('canSpend: cost must be a finite number of credits, 0 or more.');
  }
  if (credits.usageAllowed === false) return false;
  const { balance } = balanceAt(credits, nowMs);
  if (balance === null) return null;
  return balance < cost ? false : credits.usageAllowed;
}
