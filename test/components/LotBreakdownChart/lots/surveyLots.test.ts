import fc from 'fast-check';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { surveyLots } from '../../../../src/components/LotBreakdownChart/lots/surveyLots.js';
import { liveTotals } from '../../../../src/credits/liveTotals.js';
import { anyLots, RUNS } from '../anyLots.js';

const DAY_MS = 86_400_000;

describe('surveyLots', () => {
  it('finds nothing without lots', () => {
    expect(surveyLots([], PINNED_NOW, 6)).toEqual({
      live: { count: 0, remaining: 0, allocated: 0 },
      soonest: [],
      others: new Map(),
      expired: null,
      usedUp: null,
    });
  });

  it('counts a lot that expires exactly now among the expired ones', () => {
    const survey = surveyLots([aLot({ expiresAtMs: PINNED_NOW })], PINNED_NOW, 6);
    expect(survey.expired?.count).toBe(1);
    expect([survey.soonest.length, survey.live.count]).toEqual([0, 0]);
  });

  it('counts a lot that is both expired and used up as used up', () => {
    const survey = surveyLots([aLot({ remaining: 0, expiresAtMs: 1 })], PINNED_NOW, 6);
    expect([survey.expired, survey.usedUp?.count]).toEqual([null, 1]);
  });

  it('leaves Pending out of the live totals, but lists it', () => {
    const survey = surveyLots([aLot({ kind: 'Pending' })], PINNED_NOW, 6);
    expect(survey.live.count).toBe(0);
    expect(survey.soonest.map(({ state }) => state)).toEqual(['pending']);
  });

  it('sums up the lots beyond the limit by color of kind, soonest first', () => {
    const kinds = ['Setup', 'Voucher', null, 'Setup', 'Manual', 'Manual'];
    const lots = kinds.map((kind, index) =>
      aLot({ kind, remaining: 1, allocated: 2, expiresAtMs: PINNED_NOW + (6 - index) * DAY_MS }),
    );
    const two = { count: 2, remaining: 2, allocated: 4 };
    const { soonest, others } = surveyLots(lots, PINNED_NOW, 2);
    expect(soonest.map(({ lot }) => lot)).toEqual([lots[5], lots[4]]);
    expect(
      [...others].map(([kind, { first, ...sum }]) => [kind, lots.indexOf(first.lot), sum]),
    ).toEqual([
      ['setup', 3, { ...two, firstExpiresAtMs: lots[3]?.expiresAtMs }],
      ['other', 2, { ...two, firstExpiresAtMs: lots[2]?.expiresAtMs }],
    ]);
  });

  it('agrees with liveTotals, and skips no lot', () => {
    fc.assert(
      fc.property(anyLots, fc.integer({ min: 3, max: 24 }), (lots, size) => {
        const survey = surveyLots(lots, PINNED_NOW, size);
        expect(survey.live).toEqual(liveTotals(lots, PINNED_NOW));
        const sums = [survey.expired, survey.usedUp, ...survey.others.values()];
        const summed = sums.reduce((count, sum) => count + (sum?.count ?? 0), 0);
        expect(survey.soonest.length).toBeLessThanOrEqual(size);
        expect(survey.soonest.length + summed).toBe(lots.length);
      }),
      RUNS,
    );
  });
});
