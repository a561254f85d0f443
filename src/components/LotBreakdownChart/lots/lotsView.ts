import { lotState } from '../../../credits/lotState.js';
import type { LotTotals } from '../../../credits/lotTotals.js';
import { sortLots } from '../../../credits/sortLots.js';
import type { CreditLot, Credits } from '../../../credits/types.js';
import { niceMax } from '../niceMax.js';
import { chooseLines, type LineContent } from './chooseLines.js';
import { type LineView, lineView } from './lineView.js';
import { surveyLots } from './surveyLots.js';

/** So many lots can be drawn one by one; where there are more, the table has them. */
export const MAX_LINES = 24;

/** Everything that the list of lots draws. */
export interface LotsView {
  /** `ready`: there are lots; `empty`: none, and the balance is 0; `unknown`: none, although there may be credits. */
  level: 'ready' | 'empty' | 'unknown';
  /** In display order. */
  lines: LineView[];
  /** All lots, drawn or not. */
  count: number;
  /** Some line stands for several lots, and there are few enough to draw each. */
  canShowAll: boolean;
  /** Over all live lots, drawn or not. */
  live: LotTotals;
  /** Epoch milliseconds of the next expiry of a live lot: the view changes then; `null` for none. */
  changesAtMs: number | null;
  /** End of the common scale, whole credits. */
  scaleMax: number;
}

/**
 * The lots as they are drawn at `nowMs` (epoch milliseconds), soonest expiry first, on a scale that they share.
 *
 * @param rows - Lines to draw, 3–24. Where that is too few, lots share lines.
 * @param isUnfolded - Every lot has a line of its own, if they are 24 at most.
 */
export function lotsView(
  { lots, balance }: Credits,
  nowMs: number,
  rows: number,
  isUnfolded = false,
): LotsView {
  const survey = surveyLots(lots, nowMs, rows);
  const isFew = lots.length <= MAX_LINES;
  const fitted = chooseLines(survey, rows);
  const canShowAll = isFew && fitted.length < lots.length;
  const lines = isUnfolded && canShowAll ? everyLot(lots, nowMs) : fitted;
  const scaleMax = niceMax(lines.reduce((max, line) => Math.max(max, allocatedOf(line)), 0));
  const [next] = survey.soonest;
  return {
    level: lotsLevel(lots.length, balance),
    lines: lines.map((line) => lineView(line, nowMs, scaleMax)),
    count: lots.length,
    canShowAll,
    live: survey.live,
    changesAtMs: next?.state === 'live' ? next.lot.expiresAtMs : null,
    scaleMax,
  };
}

function everyLot(lots: readonly CreditLot[], nowMs: number): LineContent[] {
  return sortLots(lots, nowMs).map((lot) => ({ type: 'lot', lot, state: lotState(lot, nowMs) }));
}

/** What a line needs of the scale. */
function allocatedOf(line: LineContent): number {
  if (line.type === 'fold') return 0;
  return line.type === 'lot' ? line.lot.allocated : line.sum.allocated;
}

function lotsLevel(count: number, balance: number | null): LotsView['level'] {
  if (count > 0) return 'ready';
  return balance === 0 ? 'empty' : 'unknown';
}
