import { type LiveTotals, liveTotals } from '../../credits/liveTotals.js';
import { type LotState, lotState } from '../../credits/lotState.js';
import { nextExpiry } from '../../credits/nextExpiry.js';
import { sortLots } from '../../credits/sortLots.js';
import type { CreditLot, Credits } from '../../credits/types.js';
import { niceMax } from './niceMax.js';

const SOON_MS = 7 * 86_400_000;

/** One drawn lot. */
export interface LotRow {
  lot: CreditLot;
  state: LotState;
  /** Length of the track, 0–1 of the scale. */
  trackShare: number;
  /** Length of the fill, 0 to `trackShare`. */
  fillShare: number;
  /** Live, and expires within seven days. */
  isSoon: boolean;
}

/** Everything that `LotBreakdownChart` draws. */
export interface LotsView {
  /** `ready`: there are lots; `empty`: none, and the balance is 0; `unknown`: none, although there may be credits. */
  level: 'ready' | 'empty' | 'unknown';
  /** In display order, at most as many as asked for. */
  rows: LotRow[];
  /** Lots that are not among the rows. */
  hiddenCount: number;
  /** Over all live lots, drawn or not. */
  live: LiveTotals;
  /** Epoch milliseconds of the next expiry of a live lot: the view changes then; `null` for none. */
  changesAtMs: number | null;
  /** End of the common scale, whole credits. */
  scaleMax: number;
}

/**
 * The lots as they are drawn at `nowMs` (epoch milliseconds), soonest expiry first, on a scale that they share.
 *
 * @param maxRows - Lines to draw, at least 1; where not all lots fit, the last line counts the rest.
 */
export function lotsView(credits: Credits, nowMs: number, maxRows: number): LotsView {
  const sorted = sortLots(credits.lots, nowMs);
  const drawnCount = sorted.length > maxRows ? maxRows - 1 : sorted.length;
  const drawn = sorted.slice(0, drawnCount);
  const scaleMax = niceMax(drawn.reduce((max, { allocated }) => Math.max(max, allocated), 0));
  return {
    level: lotsLevel(credits),
    rows: drawn.map((lot) => lotRow(lot, nowMs, scaleMax)),
    hiddenCount: sorted.length - drawnCount,
    live: liveTotals(credits.lots, nowMs),
    changesAtMs: nextExpiry(credits.lots, nowMs)?.atMs ?? null,
    scaleMax,
  };
}

function lotRow(lot: CreditLot, nowMs: number, scaleMax: number): LotRow {
  const state = lotState(lot, nowMs);
  const waitMs = (lot.expiresAtMs ?? Infinity) - nowMs;
  return {
    lot,
    state,
    trackShare: lot.allocated / scaleMax,
    fillShare: lot.remaining / scaleMax,
    isSoon: state === 'live' && waitMs <= SOON_MS,
  };
}

function lotsLevel({ lots, balance }: Credits): LotsView['level'] {
  if (lots.length > 0) return 'ready';
  return balance === 0 ? 'empty' : 'unknown';
}
