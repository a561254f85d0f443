import { addCredits } from './addCredits.js';
import type { CreditLot, Credits } from './types.js';

const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Whether the reported balance differs from the sum of the lots. This is a contract check for logs and tests: users
 * always see the reported balance.
 *
 * The lots are summed five minutes before and after `nowMs`, with and without Pending; matching any of the four sums
 * is enough. False when there is nothing to compare: no balance, no lots, or a list cut at 10,000.
 *
 * @param nowMs - Epoch milliseconds.
 */
export function lotsDisagree(credits: Credits, nowMs: number): boolean {
  const { balance, lots, issues } = credits;
  if (balance === null || lots.length === 0) return false;
  if (issues.some(({ code }) => code === 'lots_cut')) return false;
  const instants = [nowMs - CLOCK_TOLERANCE_MS, nowMs + CLOCK_TOLERANCE_MS];
  return !instants.some((atMs) =>
    [true, false].some((withPending) => sumUnexpired(lots, atMs, withPending) === balance),
  );
}

function sumUnexpired(lots: readonly CreditLot[], atMs: number, withPending: boolean): number {
  return lots
    .filter((lot) => lot.expiresAtMs === null || lot.expiresAtMs > atMs)
    .filter((lot) => withPending || lot.kind !== 'Pending')
    .reduce((sum, lot) => addCredits(sum, lot.remaining), 0);
}
