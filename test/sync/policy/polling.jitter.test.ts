import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { jitter, seededRandom } from '../../../src/sync/policy/polling.js';

/** How many of 10,000 random numbers fall into each tenth, for seeds `stepMs` apart. */
function tenths(stepMs: number): number[] {
  const counts = new Array<number>(10).fill(0);
  for (let index = 0; index < 10_000; index += 1) {
    const tenth = Math.floor(seededRandom(PINNED_NOW + index * stepMs) * 10);
    counts[tenth] = (counts[tenth] ?? Number.NaN) + 1;
  }
  return counts;
}

describe('seededRandom', () => {
  it('returns the same number for the same seed', () => {
    expect(seededRandom(PINNED_NOW)).toBe(seededRandom(PINNED_NOW));
    expect(seededRandom(PINNED_NOW)).not.toBe(seededRandom(PINNED_NOW + 1));
  });

  it.each([1, 1_000, 60_000, 2 ** 32])(
    'is evenly distributed for instants %d ms apart, so pages do not refetch at once',
    (stepMs) => {
      const counts = tenths(stepMs);
      expect(counts).toHaveLength(10); // a number of 1 or more would add an eleventh
      expect(Math.min(...counts)).toBeGreaterThan(850);
      expect(Math.max(...counts)).toBeLessThan(1_150);
    },
  );

  it.each([0, -1, 4e15, Number.MAX_SAFE_INTEGER])('accepts the seed %d', (seed) => {
    expect(seededRandom(seed)).toBeGreaterThanOrEqual(0);
    expect(seededRandom(seed)).toBeLessThan(1);
  });
});

describe('jitter', () => {
  it.each([
    [0, 48_000],
    [0.5, 60_000],
    [0.999_999, 72_000],
  ])('turns 60,000 with a random number of %d into %d', (random, ms) => {
    expect(jitter(60_000, random)).toBe(ms);
  });
});
