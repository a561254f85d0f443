import { addCredits } from '../../../credits/addCredits.js';
import { displayKey } from '../../../credits/displayKey.js';
import { type LotState, lotState } from '../../../credits/lotState.js';
import { addLot, type LotTotals, noTotals } from '../../../credits/lotTotals.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import { themeKind } from '../purchaseKinds.js';
import { keepFirst } from './keepFirst.js';

/** A lot and its place in display order. */
export interface PlacedLot {
  lot: CreditLot;
  state: LotState;
  /** Smaller comes first; of equal keys, the smaller `index` (its place in the API's list). */
  key: number;
  index: number;
}

/** Lots that share a line. */
export interface LotSum extends LotTotals {
  /** The first of them in display order; if it is the only one, the line shows it as a lot. */
  first: PlacedLot;
  /** The soonest expiry among them, epoch milliseconds; `null` if none is known. */
  firstExpiresAtMs: number | null;
}

/** What one pass over all lots collects. */
export interface LotsSurvey {
  /** Totals of all live lots. */
  live: LotTotals;
  /** Live and pending lots in display order, at most `size`. */
  soonest: PlacedLot[];
  /** The other live and pending lots, by the color of their kind. */
  others: Map<ThemeKind, LotSum>;
  /** Expired lots, and used-up lots; `null` if there are none. */
  expired: LotSum | null;
  usedUp: LotSum | null;
}

/**
 * Surveys the lots in one pass and keeps at most `size` of them: 10,000 lots take little longer than a plain loop.
 *
 * @param nowMs - Epoch milliseconds.
 */
export function surveyLots(lots: readonly CreditLot[], nowMs: number, size: number): LotsSurvey {
  const survey: LotsSurvey = {
    live: noTotals(),
    soonest: [],
    others: new Map(),
    expired: null,
    usedUp: null,
  };
  // By kind first: thousands of lots have few kinds, so each color is looked up once.
  const byKind = new Map<string | null, LotSum>();
  lots.forEach((lot, index) => {
    const state = lotState(lot, nowMs);
    const placed = { lot, state, key: displayKey(lot, state), index };
    if (state === 'expired') survey.expired = sumWith(survey.expired, placed);
    else if (state === 'used-up') survey.usedUp = sumWith(survey.usedUp, placed);
    else {
      if (state === 'live') addLot(survey.live, lot);
      const evicted = keepFirst(survey.soonest, placed, size);
      if (evicted) addTo(byKind, evicted.lot.kind, evicted);
    }
  });
  for (const [kind, sum] of byKind) {
    const color = themeKind(kind);
    survey.others.set(color, merged(survey.others.get(color), sum));
  }
  return survey;
}

/** Adds a lot to the sum of its color. */
export function addToKind(sums: Map<ThemeKind, LotSum>, placed: PlacedLot): void {
  addTo(sums, themeKind(placed.lot.kind), placed);
}

function addTo<Key>(sums: Map<Key, LotSum>, key: Key, placed: PlacedLot): void {
  const known = sums.get(key) ?? null;
  const sum = sumWith(known, placed);
  if (!known) sums.set(key, sum);
}

/** Compares two lots by display order, for `sort`. */
export function byDisplayOrder(a: PlacedLot, b: PlacedLot): number {
  return a.key - b.key || a.index - b.index;
}

function sumWith(known: LotSum | null, placed: PlacedLot): LotSum {
  const { expiresAtMs } = placed.lot;
  const sum = known ?? { ...noTotals(), first: placed, firstExpiresAtMs: expiresAtMs };
  addLot(sum, placed.lot);
  if (byDisplayOrder(placed, sum.first) < 0) sum.first = placed;
  if (expiresAtMs !== null && expiresAtMs < (sum.firstExpiresAtMs ?? Infinity)) {
    sum.firstExpiresAtMs = expiresAtMs;
  }
  return sum;
}

function merged(a: LotSum | undefined, b: LotSum): LotSum {
  if (!a) return b;
  const soonestMs = Math.min(a.firstExpiresAtMs ?? Infinity, b.firstExpiresAtMs ?? Infinity);
  return {
    count: a.count + b.count,
    remaining: addCredits(a.remaining, b.remaining),
    allocated: addCredits(a.allocated, b.allocated),
    first: byDisplayOrder(a.first, b.first) < 0 ? a.first : b.first,
    firstExpiresAtMs: soonestMs === Infinity ? null : soonestMs,
  };
}
