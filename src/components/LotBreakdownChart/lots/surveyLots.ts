import { addCredits } from '../../../credits/addCredits.js';
import { displayKey } from '../../../credits/displayKey.js';
import { type LotState, lotState } from '../../../credits/lotState.js';
import { addLot, type LotTotals, noTotals } from '../../../credits/lotTotals.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import { themeKind } from '../purchaseKinds.js';
import { keepFirst } from './keepFirst.js';

/** A lot at its place in display order. */
export interface PlacedLot {
  lot: CreditLot;
  state: LotState;
  /** Smaller comes first, and of equal ones the smaller index: its place in the API's list. */
  key: number;
  index: number;
}

/** Lots that share a line. */
export interface LotSum extends LotTotals {
  /** The one of them that comes first in display order: what stands in the line if it is the only one. */
  first: PlacedLot;
  /** Epoch milliseconds of the soonest expiry among them; `null` when none is known. */
  firstExpiresAtMs: number | null;
}

/** What one look at all lots finds out. */
export interface LotsSurvey {
  /** Over all live lots. */
  live: LotTotals;
  /** Live and pending lots in display order, as many as were asked for. */
  soonest: PlacedLot[];
  /** The live and pending lots that are not among them, by the color of their kind. */
  others: Map<ThemeKind, LotSum>;
  /** The expired and the used-up lots; `null` for none. */
  expired: LotSum | null;
  usedUp: LotSum | null;
}

/**
 * Walks the lots once and remembers at most `size` of them: 10,000 lots cost little more than what they cost to read.
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
  // By word first: thousands of lots have few, and a word's color is asked for once.
  const byWord = new Map<string | null, LotSum>();
  lots.forEach((lot, index) => {
    const state = lotState(lot, nowMs);
    const placed = { lot, state, key: displayKey(lot, state), index };
    if (state === 'expired') survey.expired = sumWith(survey.expired, placed);
    else if (state === 'used-up') survey.usedUp = sumWith(survey.usedUp, placed);
    else {
      if (state === 'live') addLot(survey.live, lot);
      const crowdedOut = keepFirst(survey.soonest, placed, size);
      if (crowdedOut) addTo(byWord, crowdedOut.lot.kind, crowdedOut);
    }
  });
  for (const [word, sum] of byWord) {
    const kind = themeKind(word);
    survey.others.set(kind, merged(survey.others.get(kind), sum));
  }
  return survey;
}

/** Adds a lot to those of its color. */
export function addToKind(sums: Map<ThemeKind, LotSum>, placed: PlacedLot): void {
  addTo(sums, themeKind(placed.lot.kind), placed);
}

function addTo<Key>(sums: Map<Key, LotSum>, key: Key, placed: PlacedLot): void {
  const known = sums.get(key) ?? null;
  const sum = sumWith(known, placed);
  if (!known) sums.set(key, sum);
}

/** Which of two lots comes first, as `sort` wants it. */
export function inDisplayOrder(a: PlacedLot, b: PlacedLot): number {
  return a.key - b.key || a.index - b.index;
}

function sumWith(known: LotSum | null, placed: PlacedLot): LotSum {
  const { expiresAtMs } = placed.lot;
  const sum = known ?? { ...noTotals(), first: placed, firstExpiresAtMs: expiresAtMs };
  addLot(sum, placed.lot);
  if (inDisplayOrder(placed, sum.first) < 0) sum.first = placed;
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
    first: inDisplayOrder(a.first, b.first) < 0 ? a.first : b.first,
    firstExpiresAtMs: soonestMs === Infinity ? null : soonestMs,
  };
}
