import type { CreditLot } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { lotsView } from '../../../../src/components/LotBreakdownChart/lots/lotsView.js';

const DAY_MS = 86_400_000;

const viewOf = (lots: CreditLot[], rows = 6, isUnfolded = false) =>
  lotsView(aCredits({ lots }), PINNED_NOW, rows, isUnfolded);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aLot({ expiresAtMs: PINNED_NOW + (count - index) * DAY_MS }),
  );

describe('lotsView', () => {
  it.each([
    ['empty: no lots and nothing left', [], 0, 'empty'],
    ['unknown: no lots although there are credits', [], 5, 'unknown'],
    ['unknown: no lots and a debt', [], -5, 'unknown'],
    ['unknown: neither lots nor a balance', [], null, 'unknown'],
    ['ready: lots without a balance', [aLot()], null, 'ready'],
    ['ready: nothing but expired lots', [aLot({ expiresAtMs: 1 })], 0, 'ready'],
  ])('is %s', (_situation, lots, balance, level) => {
    expect(lotsView(aCredits({ lots, balance }), PINNED_NOW, 6).level).toBe(level);
  });

  it('has no lines without lots', () => {
    expect(viewOf([])).toMatchObject({
      lines: [],
      count: 0,
      canShowAll: false,
      changesAtMs: null,
      scaleMax: 2,
    });
  });

  it('does not divide by zero if nothing was allocated', () => {
    const pending = aLot({ kind: 'Pending', allocated: 0, remaining: 0 });
    const gauge = { state: 'pending', trackShare: 0, fillShare: 0 };
    expect(viewOf([pending]).lines).toMatchObject([{ gauge }]);
  });

  it('handles the largest possible amounts', () => {
    const huge = { remaining: Number.MAX_SAFE_INTEGER, allocated: Number.MAX_SAFE_INTEGER };
    const { lines, live } = viewOf([aLot(huge), aLot(huge), aLot(huge), aLot(huge)], 3);
    expect(live).toEqual({ count: 4, ...huge });
    expect(lines.at(-1)).toMatchObject({ type: 'group', count: 2, ...huge });
  });

  describe('changesAtMs', () => {
    it.each([
      ['the next expiry of a live lot', { expiresAtMs: PINNED_NOW + 1 }, PINNED_NOW + 1],
      ['null where nothing expires', { expiresAtMs: null }, null],
      ['null for a lot that has just expired', { expiresAtMs: PINNED_NOW }, null],
      ['null for a Pending lot', { kind: 'Pending', expiresAtMs: PINNED_NOW + 1 }, null],
      ['null for a used-up lot', { remaining: 0, expiresAtMs: PINNED_NOW + 1 }, null],
    ])('is %s', (_situation, lot, changesAtMs) => {
      expect(viewOf([aLot(lot)]).changesAtMs).toBe(changesAtMs);
    });
  });

  describe('isUnfolded', () => {
    it('has a line for each of 24 lots, expired and used-up ones too, in display order', () => {
      const live = many(22);
      const over = [aLot({ expiresAtMs: PINNED_NOW }), aLot({ remaining: 0 })];
      const { lines, canShowAll } = viewOf([...over, ...live], 6, true);
      expect(lines.map((line) => line.type === 'lot' && line.lot)).toEqual([
        ...live.toReversed(),
        ...over,
      ]);
      expect(canShowAll).toBe(true);
    });

    it('changes nothing with 25 lots', () => {
      const lots = many(25);
      expect(viewOf(lots, 6, true)).toEqual(viewOf(lots, 6));
    });
  });

  it.each([
    [6, false],
    [7, true],
    [24, true],
    [25, false],
  ])('of %i lots in 6 lines: canShowAll is %s', (count, canShowAll) => {
    expect(viewOf(many(count)).canShowAll).toBe(canShowAll);
  });

  it('finds the soonest of 10,000 lots given in reverse order', () => {
    const lots = many(10_000);
    const { lines, count, live } = viewOf(lots);
    expect([count, live.count, live.remaining]).toEqual([10_000, 10_000, 40_000_000]);
    expect(lines.slice(0, 5)).toMatchObject(
      lots
        .slice(-5)
        .reverse()
        .map((lot) => ({ lot })),
    );
    expect(lines.slice(5)).toMatchObject([
      { type: 'group', count: 9_995, firstExpiresAtMs: PINNED_NOW + 6 * DAY_MS },
    ]);
  });

  it('cannot show more if every lot already has a line', () => {
    const lots = [aLot(), aLot()];
    expect(lotsView(aCredits({ lots }), PINNED_NOW, 6, true).canShowAll).toBe(false);
  });

  it('returns the first expiry of a Pending group', () => {
    const lots = [1, 2, 3, 400, 5].map((days) =>
      aLot({ kind: 'Pending', expiresAtMs: PINNED_NOW + days * 86_400_000 }),
    );
    expect(lotsView(aCredits({ lots }), PINNED_NOW, 3).lines[2]).toMatchObject({
      count: 3,
      firstExpiresAtMs: PINNED_NOW + 3 * 86_400_000,
    });
  });
});
