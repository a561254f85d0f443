import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../src/format/formatPercent.js';

const SEED = 20_241_202;

describe('formatPercent', () => {
  it.each([
    [0, '0%'],
    [Number.MIN_VALUE, '<1%'],
    [0.001, '<1%'],
    [0.004_999, '<1%'],
    [0.005, '1%'],
    [0.5, '50%'],
    [0.994_999, '99%'],
    [0.995, '>99%'],
    [0.999, '>99%'],
    [1 - Number.EPSILON, '>99%'],
    [1, '100%'],
  ])('formats %d as %s', (share, text) => {
    expect(formatPercent(share, 'en')).toBe(text);
  });

  it.each([
    ['de', 0.001, '<1\u00a0%'],
    ['de', 0.68, '68\u00a0%'],
    ['de', 0.999, '>99\u00a0%'],
    ['nl', 0.68, '68%'],
    ['tr', 0.68, '%68'],
  ])('uses the format of %s: %d is %s', (locale, share, text) => {
    expect(formatPercent(share, locale)).toBe(text);
  });

  it('shows 0% and 100% only for exactly none and all', () => {
    const part = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(part, (share) => {
        expect(['0%', '100%']).not.toContain(formatPercent(share, 'en'));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
