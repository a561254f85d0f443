import { addCredits } from '../../../credits/addCredits.js';
import { lotState } from '../../../credits/lotState.js';
import { addLot, type LotTotals, noTotals } from '../../../credits/lotTotals.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import { themeKind } from '../purchaseKinds.js';

/** No part of the bar is shorter than this, 0–1: it could not be seen. */
const SHORTEST = 0.02;

/** What is left of one purchase kind. */
export interface KindView {
  /** The vendor's word; `null` when it was not said. */
  kind: string | null;
  color: ThemeKind;
  /** Purchase kinds that share this line; 1 but for the last line of many. */
  kindCount: number;
  /** Whole credits. */
  remaining: number;
  /** Part of all that is left, 0–1. */
  share: number;
  /** Where its part of the bar begins and how long it is, 0–1 of the bar. */
  start: number;
  length: number;
}

/** Everything that the picture by purchase kind draws. */
export interface KindsView {
  /** Kinds with something left in live lots, most first. */
  kinds: KindView[];
  /** Whole credits in Pending lots, which are not counted; `null` for none. */
  pending: number | null;
}

/**
 * What is left in live lots by purchase kind.
 *
 * @param nowMs - Epoch milliseconds.
 * @param rows - Lines of the legend, at least 2; where the kinds need more, the smallest share the last one.
 */
export function kindsView(lots: readonly CreditLot[], nowMs: number, rows: number): KindsView {
  const byKind = new Map<string | null, LotTotals>();
  const pending = noTotals();
  for (const lot of lots) {
    const state = lotState(lot, nowMs);
    if (state === 'pending') addLot(pending, lot);
    if (state !== 'live') continue;
    const totals = byKind.get(lot.kind) ?? noTotals();
    byKind.set(lot.kind, totals);
    addLot(totals, lot);
  }
  const sums = [...byKind]
    .map(([kind, { remaining }]) => ({ kind, color: themeKind(kind), kindCount: 1, remaining }))
    .sort((a, b) => b.remaining - a.remaining);
  const room = pending.count > 0 ? rows - 1 : rows;
  return {
    kinds: withBar(fitted(sums, room)),
    pending: pending.count > 0 ? pending.remaining : null,
  };
}

type KindSum = Pick<KindView, 'kind' | 'color' | 'kindCount' | 'remaining'>;

function fitted(sums: KindSum[], room: number): KindSum[] {
  if (sums.length <= room) return sums;
  const rest = sums.slice(room - 1);
  const remaining = rest.reduce((sum, one) => addCredits(sum, one.remaining), 0);
  return [
    ...sums.slice(0, room - 1),
    { kind: null, color: 'other', kindCount: rest.length, remaining },
  ];
}

function withBar(sums: KindSum[]): KindView[] {
  const total = sumOf(sums.map(({ remaining }) => remaining));
  const drawn = sums.map(({ remaining }) => Math.max(SHORTEST, remaining / total));
  const all = sumOf(drawn);
  let end = 0;
  return sums.map((sum, index) => {
    const start = end;
    const length = (drawn[index] ?? 0) / all;
    end += length;
    return { ...sum, share: sum.remaining / total, start, length };
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
