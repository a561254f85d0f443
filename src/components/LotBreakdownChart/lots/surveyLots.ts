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
  /** Smaller comes first. */
  key: number;
}

/** Lots that share a line. */
export interface LotSum extends LotTotals {
  /** The one of them that comes first in display order: what stands in the line if it is the only one. */
  first: PlacedLot;
}

/** What one look at all lots finds out. */
export interface LotsSurvey {
  /** Over all live lots. */
  live: LotTotals;
  /** Live and pending lots in display order, as many as were asked for. */
  soonest: PlacedLot[];
  /** The live and pending lots that are not among them, by the colour of their kind. */
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
  for (const lot of lots) {
    const state = lotState(lot, nowMs);
    const key = displayKey(lot, state);
    if (state === 'expired') survey.expired = sumWith(survey.expired, lot, state, key);
    else if (state === 'used-up') survey.usedUp = sumWith(survey.usedUp, lot, state, key);
    else {
      if (state === 'live') addLot(survey.live, lot);
      keepOrAdd(survey, lot, state, key, size);
    }
  }
  return survey;
}

/** Most of many lots are not among the soonest: for these nothing is made. */
function keepOrAdd(
  { soonest, others }: LotsSurvey,
  lot: CreditLot,
  state: LotState,
  key: number,
  size: number,
): void {
  const last = soonest[size - 1];
  if (last && key >= last.key) {
    addToKind(others, lot, state, key);
    return;
  }
  const out = keepFirst(soonest, { lot, state, key }, size);
  if (out) addToKind(others, out.lot, out.state, out.key);
}

/** Adds a lot to those of its colour. */
export function addToKind(
  sums: Map<ThemeKind, LotSum>,
  lot: CreditLot,
  state: LotState,
  key: number,
): void {
  const kind = themeKind(lot.kind);
  const known = sums.get(kind) ?? null;
  const sum = sumWith(known, lot, state, key);
  if (!known) sums.set(kind, sum);
}

function sumWith(sum: LotSum | null, lot: CreditLot, state: LotState, key: number): LotSum {
  const known = sum ?? { ...noTotals(), first: { lot, state, key } };
  addLot(known, lot);
  if (key < known.first.key) known.first = { lot, state, key };
  return known;
}
