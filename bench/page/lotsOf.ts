import type { Credits } from 'react-credit-widgets';
import { parseCredits } from 'react-credit-widgets/query';
import { documentedExample, PINNED_NOW } from 'react-credit-widgets/testing';

const DAY_S = 86_400;
const KINDS = ['Subscription', 'Top-up', 'Manual', 'Setup'];
/** One in this many lots is used up or has expired, so that sorting has something to do. */
const USED_UP_EVERY = 10;
const EXPIRED_EVERY = 15;
/** A prime, so that the expiries are unsorted and unique. */
const SHUFFLE = 7_919;

/**
 * JSON text of a response with this many lots; the same arguments always give the same text.
 *
 * @param spent - Credits, 0–100, to take off each usable lot, as in the next response.
 */
export function bodyOf(count: number, spent = 0): string {
  const breakdown = Array.from({ length: count }, (_, index) => {
    const allocated = 1_000 + ((index * 37) % 90) * 100;
    const isUsedUp = index % USED_UP_EVERY === USED_UP_EVERY - 1;
    const isExpired = index % EXPIRED_EVERY === EXPIRED_EVERY - 1;
    const days = isExpired ? -1 - index : 1 + ((index * SHUFFLE) % count);
    return {
      purchase_kind: KINDS[index % KINDS.length] ?? 'Manual',
      allocated_units: allocated,
      remaining_units: isUsedUp ? 0 : Math.round(allocated * 0.7) - spent,
      expiry_date: PINNED_NOW / 1_000 + days * DAY_S,
    };
  });
  const credits = breakdown.reduce((sum, lot) => sum + lot.remaining_units, 0);
  return JSON.stringify({ ...documentedExample, credits, breakdown });
}

/** The same response, parsed as the client does. */
export function creditsOf(count: number, spent = 0): Credits {
  return parseCredits(JSON.parse(bodyOf(count, spent)));
}
