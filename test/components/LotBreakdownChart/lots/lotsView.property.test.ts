import fc from 'fast-check';
import { type CreditLot, lotState, sortLots } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import type { LineView } from '../../../../src/components/LotBreakdownChart/lots/lineView.js';
import { lotsView } from '../../../../src/components/LotBreakdownChart/lots/lotsView.js';
import { themeKind } from '../../../../src/components/LotBreakdownChart/purchaseKinds.js';
import { liveTotals } from '../../../../src/credits/liveTotals.js';
import { anyLots, RUNS } from '../anyLots.js';

const anyRows = fc.integer({ min: 3, max: 24 });
const viewOf = (lots: CreditLot[], rows: number) => lotsView(aCredits({ lots }), PINNED_NOW, rows);
const stateOf = (lot: CreditLot) => lotState(lot, PINNED_NOW);
const isCurrent = (lot: CreditLot) => ['live', 'pending'].includes(stateOf(lot));
const countOf = (line: LineView) => (line.type === 'lot' ? 1 : line.count);

/** The lots of each line, by sorting all and trying how many fit alone: slow but obviously correct. */
function naiveLines(lots: CreditLot[], rows: number): CreditLot[][] {
  const sorted = sortLots(lots, PINNED_NOW);
  const current = sorted.filter(isCurrent);
  const folds = naiveFolds(sorted, rows - Math.min(2, current.length));
  const room = rows - folds.length;
  for (let alone = Math.min(current.length, room); alone > 0; alone -= 1) {
    const singles = current.slice(0, alone).map((lot) => [lot]);
    const groups = groupsOf(current.slice(alone));
    if (singles.length + groups.length <= room) return [...singles, ...groups, ...folds];
  }
  const singles = current.slice(0, room - 1).map((lot) => [lot]);
  const rest = current.slice(singles.length);
  return [...singles, ...(rest.length > 0 ? [rest] : []), ...folds];
}

function naiveFolds(sorted: CreditLot[], room: number): CreditLot[][] {
  const folds = ['expired', 'used-up']
    .map((state) => sorted.filter((lot) => stateOf(lot) === state))
    .filter((fold) => fold.length > 0);
  return folds.length > room ? [folds.flat()] : folds;
}

function groupsOf(lots: CreditLot[]): CreditLot[][] {
  const groups = new Map<string, CreditLot[]>();
  for (const lot of lots) {
    const kind = themeKind(lot.kind);
    groups.set(kind, [...(groups.get(kind) ?? []), lot]);
  }
  const inOrder = sortLots(lots, PINNED_NOW);
  return [...groups.values()].sort(
    ([a], [b]) => inOrder.indexOf(a as CreditLot) - inOrder.indexOf(b as CreditLot),
  );
}

/** The index of a lot that has its own line, or the number of lots that share it. */
const alone = (lots: CreditLot[], all: CreditLot[]) =>
  lots[0] && lots.length === 1 ? `lot ${all.indexOf(lots[0])}` : `${lots.length} lots`;
const drawn = (line: LineView, all: CreditLot[]) =>
  line.type === 'lot' ? `lot ${all.indexOf(line.lot)}` : `${line.count} lots`;

describe('lotsView of any lots', () => {
  it('has at most `rows` lines, with each lot in exactly one of them', () => {
    fc.assert(
      fc.property(anyLots, anyRows, (lots, rows) => {
        const { lines, count } = viewOf(lots, rows);
        expect(lines.length).toBeLessThanOrEqual(rows);
        expect(lines.reduce((sum, line) => sum + countOf(line), 0)).toBe(lots.length);
        expect(count).toBe(lots.length);
        const singles = lines.flatMap((line) => (line.type === 'lot' ? line.lot : []));
        expect(new Set(singles).size).toBe(singles.length);
      }),
      RUNS,
    );
  });

  it('never has a shared line for a single lot', () => {
    fc.assert(
      fc.property(anyLots, anyRows, (lots, rows) => {
        const shared = viewOf(lots, rows).lines.filter(({ type }) => type !== 'lot');
        expect(shared.filter((line) => countOf(line) < 2)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('contains the totals of all live lots', () => {
    fc.assert(
      fc.property(anyLots, anyRows, (lots, rows) => {
        expect(viewOf(lots, rows).live).toEqual(liveTotals(lots, PINNED_NOW));
      }),
      RUNS,
    );
  });

  it('has the same lines as sorting and slicing', () => {
    fc.assert(
      fc.property(anyLots, anyRows, (lots, rows) => {
        const lines = viewOf(lots, rows).lines.map((line) => drawn(line, lots));
        const expected = naiveLines(lots, rows).map((line) => alone(line, lots));
        expect(lines.toSorted()).toEqual(expected.toSorted());
      }),
      RUNS,
    );
  });

  it('has them in the same order', () => {
    fc.assert(
      fc.property(anyLots, anyRows, (lots, rows) => {
        const lines = viewOf(lots, rows).lines.map((line) => drawn(line, lots));
        expect(lines).toEqual(naiveLines(lots, rows).map((line) => alone(line, lots)));
      }),
      RUNS,
    );
  });

  it('keeps every gauge on the scale, and the fill within its track', () => {
    fc.assert(
      fc.property(anyLots, anyRows, (lots, rows) => {
        for (const line of viewOf(lots, rows).lines) {
          if (line.type === 'fold') continue;
          const { trackShare, fillShare } = line.gauge;
          expect(fillShare).toBeGreaterThanOrEqual(0);
          expect(trackShare).toBeGreaterThanOrEqual(fillShare);
          expect(trackShare).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it('groups lots by kind, with the first expiry and what is left in them', () => {
    fc.assert(
      fc.property(anyLots, anyRows, (lots, rows) => {
        const { lines } = viewOf(lots, rows);
        const singles = lines.map((line) => line.type === 'lot' && line.lot);
        for (const line of lines) {
          if (line.type !== 'group') continue;
          const members = lots.filter(
            (lot) => isCurrent(lot) && themeKind(lot.kind) === line.kind && !singles.includes(lot),
          );
          const remaining = members.reduce((sum, lot) => sum + BigInt(lot.remaining), 0n);
          const most = BigInt(Number.MAX_SAFE_INTEGER);
          expect(line.count).toBe(members.length);
          expect(BigInt(line.remaining)).toBe(remaining < most ? remaining : most);
          const first = Math.min(...members.map((lot) => lot.expiresAtMs ?? Infinity));
          expect(line.firstExpiresAtMs ?? Infinity).toBe(first);
        }
      }),
      RUNS,
    );
  });
});
