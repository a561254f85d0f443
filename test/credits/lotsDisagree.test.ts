import { lotsDisagree } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

const TOLERANCE_MS = 5 * 60_000;

describe('lotsDisagree', () => {
  describe('with nothing to compare', () => {
    it.each([
      ['no balance', aCredits({ balance: null, lots: [aLot({ remaining: 1 })] })],
      ['FAULTS 67: no lots', aCredits({ balance: 500, lots: [] })],
      [
        'FAULTS 68: a truncated list',
        aCredits({
          balance: 500,
          lots: [aLot({ remaining: 1 })],
          issues: [{ code: 'lots_cut', path: 'breakdown' }],
        }),
      ],
    ])('%s: is false', (_situation, credits) => {
      expect(lotsDisagree(credits, PINNED_NOW)).toBe(false);
    });
  });

  it.each([
    ['one credit above the lots', 4_001, true],
    ['one credit below the lots', 3_999, true],
    ['exactly the sum of the lots', 4_000, false],
    ['overdrawn', -4_000, true],
    ['0', 0, true],
  ])('FAULTS 59: a balance that is %s (%i) disagrees: %s', (_situation, balance, disagree) => {
    const credits = aCredits({ balance, lots: [aLot({ remaining: 4_000, expiresAtMs: null })] });
    expect(lotsDisagree(credits, PINNED_NOW)).toBe(disagree);
  });

  it.each([
    ['expires in 5 min 1 ms', TOLERANCE_MS + 1, { counted: false, omitted: true }],
    ['expires in 5 min', TOLERANCE_MS, { counted: false, omitted: false }],
    ['expires now', 0, { counted: false, omitted: false }],
    ['expired 5 min less 1 ms ago', 1 - TOLERANCE_MS, { counted: false, omitted: false }],
    ['expired 5 min ago', -TOLERANCE_MS, { counted: true, omitted: false }],
  ])('applies the 5 min tolerance to a lot that %s', (_situation, offsetMs, disagree) => {
    const lots = [
      aLot({ remaining: 100, expiresAtMs: null }),
      aLot({ remaining: 7, expiresAtMs: PINNED_NOW + offsetMs }),
    ];
    const counted = lotsDisagree(aCredits({ balance: 107, lots }), PINNED_NOW);
    const omitted = lotsDisagree(aCredits({ balance: 100, lots }), PINNED_NOW);
    expect({ counted, omitted }).toEqual(disagree);
  });

  it.each([
    ['leaves Pending out', 100, false],
    ['counts Pending', 113, false],
    ['counts Pending alone', 13, true],
    ['counts half of Pending', 106, true],
  ])('a balance that %s (%i) disagrees: %s', (_situation, balance, disagree) => {
    const lots = [
      aLot({ remaining: 100, expiresAtMs: null }),
      aLot({ remaining: 13, expiresAtMs: null, kind: 'Pending' }),
    ];
    expect(lotsDisagree(aCredits({ balance, lots }), PINNED_NOW)).toBe(disagree);
  });

  it('accepts any of the four sums when one lot is expiring and another is Pending', () => {
    const lots = [
      aLot({ remaining: 1_000, expiresAtMs: null }),
      aLot({ remaining: 200, expiresAtMs: PINNED_NOW }),
      aLot({ remaining: 30, expiresAtMs: null, kind: 'Pending' }),
    ];
    const agreeing = [1_000, 1_030, 1_200, 1_230, 230, 1_231, 999].filter(
      (balance) => !lotsDisagree(aCredits({ balance, lots }), PINNED_NOW),
    );
    expect(agreeing).toEqual([1_000, 1_030, 1_200, 1_230]);
  });

  it('counts a list of expired lots as 0', () => {
    const lots = [aLot({ expiresAtMs: PINNED_NOW - TOLERANCE_MS })];
    expect(lotsDisagree(aCredits({ balance: 0, lots }), PINNED_NOW)).toBe(false);
    expect(lotsDisagree(aCredits({ balance: 12_500, lots }), PINNED_NOW)).toBe(true);
  });

  it('FAULTS 56: caps the sum at 2^53 - 1 when lots add up to more', () => {
    const lot = aLot({
      allocated: Number.MAX_SAFE_INTEGER,
      remaining: Number.MAX_SAFE_INTEGER,
    });
    const credits = aCredits({ balance: Number.MAX_SAFE_INTEGER, lots: [lot, lot] });
    expect(lotsDisagree(credits, PINNED_NOW)).toBe(false);
  });
});
