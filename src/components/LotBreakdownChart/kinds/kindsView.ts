import { addCredits } from '../../../credits/addCredits.js';
import { lotState } from '../../../credits/lotState.js';
import { addLot, type LotTotals, noTotals } from '../../../credits/lotTotals.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import { themeKind } from '../purchaseKinds.js';

/** Minimum length of a part, 0–1 of the bar, so that it can be seen. */
const MIN_LENGTH = 0.02;

/** What is left of one purchase kind. */
export interface KindView {
  /** The kind as Olostep names it; `null` if not reported. */
  kind: string | null;
  color: ThemeKind;
  /** Number of purchase kinds on this line: 1, or more on the last line. */
  kindCount: number;
  /** Whole credits. */
  remaining: number;
  /** Share of all credits left, 0–1. */
  share: number;
  /** Start and length of its part, 0–1 of the bar. */
  start: number;
  length: number;
}

/** Everything that the view `kinds` draws. */
export interface KindsView {
  /** Kinds with credits left in live lots, largest first. */
  kinds: KindView[];
  /** Whole credits in Pending lots, which are not counted; `null` if there are none. */
  pending: number | null;
}

/**
 * Returns what is left in live lots by purchase kind.
 *
 * @param nowMs - Epoch milliseconds.
 * @param rows - Lines of the legend, at least 2. If there are more kinds, the smallest share the last line.
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
  const maxLines = pending.count > 0 ? rows - 1 : rows;
  return {
    kinds: withBar(fitted(sums, maxLines)),
    pending: pending.count > 0 ? pending.remaining : null,
  };
}

type KindSum = Pick<KindView, 'kind' | 'color' | 'kindCount' | 'remaining'>;

function fitted(sums: KindSum[], maxLines: number): KindSum[] {
  if (sums.length <= maxLines) return sums;
  const rest = sums.slice(maxLines - 1);
  const remaining = rest.reduce((sum, one) => addCredits(sum, one.remaining), 0);
  return [
    ...sums.slice(0, maxLines - 1),
    { kind: null, color: 'other', kindCount: rest.length, remaining },
  ];
}

function withBar(sums: KindSum[]): KindView[] {
  const total = sumOf(sums.map(({ remaining }) => remaining));
  const drawn = sums.map(({ remaining }) => Math.max(MIN_LENGTH, remaining / total));
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
