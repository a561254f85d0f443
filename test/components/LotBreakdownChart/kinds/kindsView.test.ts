import fc from 'fast-check';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { kindsView } from '../../../../src/components/LotBreakdownChart/kinds/kindsView.js';
import { anyLots, RUNS } from '../anyLots.js';

const viewOf = (lots: Parameters<typeof kindsView>[0], rows = 6) =>
  kindsView(lots, PINNED_NOW, rows);
const bought = (kind: string | null, remaining: number) =>
  aLot({ kind, remaining, allocated: 200_000 });

describe('kindsView', () => {
  it.each([
    ['no lots', []],
    ['a lot that expires exactly now', [aLot({ expiresAtMs: PINNED_NOW })]],
    ['a used-up lot', [aLot({ remaining: 0 })]],
  ])('has no kinds for %s', (_situation, lots) => {
    expect(viewOf(lots)).toEqual({ kinds: [], pending: null });
  });

  it('reports Pending credits without counting them', () => {
    const lots = [aLot({ kind: 'Pending', remaining: 7 }), aLot({ kind: 'Pending', remaining: 1 })];
    expect(viewOf(lots)).toEqual({ kinds: [], pending: 8 });
    const { kinds, pending } = viewOf([...lots, bought('Setup', 5)]);
    expect(kinds).toMatchObject([{ kind: 'Setup', remaining: 5, share: 1, start: 0, length: 1 }]);
    expect(pending).toBe(8);
  });

  it('reports Pending lots with nothing in them', () => {
    expect(viewOf([aLot({ kind: 'Pending', remaining: 0 })]).pending).toBe(0);
  });

  it('adds up the lots of a kind, and puts the kind with the most left first', () => {
    const lots = [bought('Setup', 30), bought('Manual', 20), bought('Manual', 40)];
    expect(viewOf(lots).kinds).toMatchObject([
      { kind: 'Manual', color: 'manual', kindCount: 1, remaining: 60 },
      { kind: 'Setup', color: 'setup', kindCount: 1, remaining: 30 },
    ]);
  });

  it('keeps the order of the API among kinds with the same number left', () => {
    const kinds = ['Setup', 'Manual', 'Top-up', 'Subscription'];
    const view = viewOf(kinds.map((kind) => bought(kind, 5)));
    expect(view.kinds.map(({ kind, share }) => [kind, share])).toEqual(
      kinds.map((kind) => [kind, 0.25]),
    );
  });

  it('gives each unknown kind its own line, and one to a missing kind', () => {
    const lots = [bought('Voucher', 3), bought(null, 2), bought('constructor', 1)];
    expect(viewOf(lots).kinds).toMatchObject([
      { kind: 'Voucher', color: 'other', kindCount: 1 },
      { kind: null, color: 'other', kindCount: 1 },
      { kind: 'constructor', color: 'other', kindCount: 1 },
    ]);
  });

  it('merges the smallest kinds in the last line if there are too many', () => {
    const lots = [8, 4, 2, 1].map((remaining) => bought(`word ${remaining}`, remaining));
    expect(viewOf(lots, 3).kinds).toMatchObject([
      { kind: 'word 8', kindCount: 1, remaining: 8 },
      { kind: 'word 4', kindCount: 1, remaining: 4 },
      { kind: null, color: 'other', kindCount: 2, remaining: 3 },
    ]);
    expect(viewOf(lots, 4).kinds.map(({ kind }) => kind)).toEqual(lots.map(({ kind }) => kind));
  });

  it('reserves a line for Pending', () => {
    const lots = [bought('Setup', 3), bought('Manual', 2), aLot({ kind: 'Pending' })];
    expect(viewOf(lots, 2).kinds).toMatchObject([{ kindCount: 2, remaining: 5, share: 1 }]);
    expect(viewOf(lots, 3).kinds).toHaveLength(2);
  });

  it('draws a tiny kind at a minimum length, and reports its true share', () => {
    const [most, least] = viewOf([bought('Setup', 99_999), bought('Manual', 1)]).kinds;
    expect(least?.share).toBe(1 / 100_000);
    expect(least?.length).toBeCloseTo(0.02, 3);
    expect(most?.length).toBe(least?.start);
  });

  it('fills the whole bar without gaps, each kind at least about 1 % long', () => {
    fc.assert(
      fc.property(anyLots, fc.integer({ min: 2, max: 24 }), (lots, rows) => {
        const { kinds, pending } = viewOf(lots, rows);
        expect(kinds.length + (pending === null ? 0 : 1)).toBeLessThanOrEqual(rows);
        let end = 0;
        let shares = 0;
        for (const { start, length, share } of kinds) {
          expect(start).toBe(end);
          expect(length).toBeGreaterThan(0.009);
          end += length;
          shares += share;
        }
        expect(end).toBeCloseTo(kinds.length && 1, 10);
        expect(shares).toBeCloseTo(kinds.length && 1, 10);
      }),
      RUNS,
    );
  });

  it('never counts beyond 2^53 − 1 in the merged line', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const lots = ['A', 'B', 'C'].map((kind) => aLot({ kind, allocated: most, remaining: most }));
    expect(kindsView(lots, PINNED_NOW, 2).kinds[1]?.remaining).toBe(most);
  });
});
