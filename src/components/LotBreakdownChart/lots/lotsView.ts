import { lotState } from '../../../credits/lotState.js';
import type { LotTotals } from '../../../credits/lotTotals.js';
import { sortLots } from '../../../credits/sortLots.js';
import type { CreditLot, Credits } from '../../../credits/types.js';
import { niceMax } from '../niceMax.js';
import { chooseLines, type LineContent } from './chooseLines.js';
import { type LineView, lineView } from './lineView.js';
import { surveyLots } from './surveyLots.js';

/** The most lots that can be drawn one by one; if there are more, the table has them. */
export const MAX_LINES = 24;

/** Everything that the list of lots draws. */
export interface LotsView {
  /** `ready`: there are lots; `empty`: none, and the balance is 0; `unknown`: none, but there may be credits. */
  level: 'ready' | 'empty' | 'unknown';
  /** In display order. */
  lines: LineView[];
  /** Number of all lots, drawn or not. */
  count: number;
  /** Whether some lots share a line, and there are few enough to draw each. */
  canShowAll: boolean;
  /** Totals of all live lots, drawn or not. */
  live: LotTotals;
  /** When a live lot expires next and the view changes, epoch milliseconds; `null` for never. */
  changesAtMs: number | null;
  /** End of the common scale, whole credits. */
  scaleMax: number;
}

/**
 * Returns the view of the lots at `nowMs` (epoch milliseconds), soonest expiry first, on a common scale.
 *
 * @param rows - Lines to draw, 3–24. If there are more lots, some share lines.
 * @param isUnfolded - Gives each lot its own line, if there are at most 24.
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

/** How much of the scale a line needs, whole credits. */
function allocatedOf(line: LineContent): number {
  if (line.type === 'fold') return 0;
  return line.type === 'lot' ? line.lot.allocated : line.sum.allocated;
}

function lotsLevel(count: number, balance: number | null): LotsView['level'] {
  if (count > 0) return 'ready';
  return balance === 0 ? 'empty' : 'unknown';
}
