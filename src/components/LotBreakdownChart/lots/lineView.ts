import type { LotState } from '../../../credits/lotState.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import { themeKind } from '../purchaseKinds.js';
import type { FoldLineView, LineContent } from './chooseLines.js';

const SOON_MS = 7 * 86_400_000;

/** A gauge on the common scale. */
export interface GaugeView {
  kind: ThemeKind;
  state: LotState;
  /** Length of the track, 0–1 of the scale. */
  trackShare: number;
  /** Length of the fill, 0 to `trackShare` of the scale. */
  fillShare: number;
}

/** One lot. */
export interface LotLineView {
  type: 'lot';
  lot: CreditLot;
  state: LotState;
  /** Live, and expires within seven days. */
  isSoon: boolean;
  gauge: GaugeView;
}

/** Several lots of one color, all live or all pending. */
export interface GroupLineView {
  type: 'group';
  kind: ThemeKind;
  count: number;
  /** Sums over the lots, whole credits. */
  remaining: number;
  allocated: number;
  /** When the first of them expires, epoch milliseconds; `null` if no expiry is known. */
  firstExpiresAtMs: number | null;
  gauge: GaugeView;
}

export type LineView = LotLineView | GroupLineView | FoldLineView;

/** Returns the view of a line at `nowMs` (epoch milliseconds) on a scale of `scaleMax` whole credits. */
export function lineView(line: LineContent, nowMs: number, scaleMax: number): LineView {
  if (line.type === 'lot') {
    const { lot, state } = line;
    const waitMs = (lot.expiresAtMs ?? Infinity) - nowMs;
    const isSoon = state === 'live' && waitMs <= SOON_MS;
    const gauge = gaugeView(themeKind(lot.kind), state, lot, scaleMax);
    return { type: 'lot', lot, state, isSoon, gauge };
  }
  if (line.type === 'fold') return line;
  const { count, remaining, allocated, first, firstExpiresAtMs } = line.sum;
  return {
    type: 'group',
    kind: line.kind,
    count,
    remaining,
    allocated,
    firstExpiresAtMs,
    gauge: gaugeView(line.kind, first.state, line.sum, scaleMax),
  };
}

function gaugeView(
  kind: ThemeKind,
  state: LotState,
  { allocated, remaining }: { allocated: number; remaining: number },
  scaleMax: number,
): GaugeView {
  return { kind, state, trackShare: allocated / scaleMax, fillShare: remaining / scaleMax };
}
