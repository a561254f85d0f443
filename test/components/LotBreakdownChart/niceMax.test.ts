import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceMax } from '../../../src/components/LotBreakdownChart/niceMax.js';
import { RUNS } from './anyLots.js';

describe('niceMax', () => {
  it.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 3],
    [7, 8],
    [9, 10],
    [10, 10],
    [11, 12],
    [1_000, 1_000],
    [1_001, 1_200],
    [10_000, 10_000],
    [12_500, 15_000],
    [Number.MAX_SAFE_INTEGER, 1e16],
  ])('ends the scale of %i at %i', (amount, max) => {
    expect(niceMax(amount)).toBe(max);
  });

  it('is at least the amount, and less than twice that', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(10_000), fc.maxSafeNat()), (amount) => {
        const max = niceMax(amount);
        expect(Number.isInteger(max)).toBe(true);
        expect(max).toBeGreaterThanOrEqual(amount);
        expect(max).toBeLessThan(Math.max(2.1, 2 * amount));
      }),
      RUNS,
    );
  });
});
