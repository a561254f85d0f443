import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { drawFrom, spread } from '../../../src/sync/policy/polling.js';

/** How many of 10,000 draws fall into each tenth, for seeds that lie `stepMs` apart. */
function tenths(stepMs: number): number[] {
  const counts = new Array<number>(10).fill(0);
  for (let index = 0; index < 10_000; index += 1) {
    const tenth = Math.floor(drawFrom(PINNED_NOW + index * stepMs) * 10);
    counts[tenth] = (counts[tenth] ?? Number.NaN) + 1;
  }
  return counts;
}

describe('drawFrom', () => {
  it('draws the same number from the same seed', () => {
    expect(drawFrom(PINNED_NOW)).toBe(drawFrom(PINNED_NOW));
    expect(drawFrom(PINNED_NOW)).not.toBe(drawFrom(PINNED_NOW + 1));
  });

  it.each([1, 1_000, 60_000, 2 ** 32])(
    'draws evenly from instants that lie %d ms apart, so that pages do not ask at once',
    (stepMs) => {
      const counts = tenths(stepMs);
      expect(counts).toHaveLength(10); // a draw of 1 or more would open an eleventh
      expect(Math.min(...counts)).toBeGreaterThan(850);
      expect(Math.max(...counts)).toBeLessThan(1_150);
    },
  );

  it.each([0, -1, 4e15, Number.MAX_SAFE_INTEGER])('draws from the seed %d too', (seed) => {
    expect(drawFrom(seed)).toBeGreaterThanOrEqual(0);
    expect(drawFrom(seed)).toBeLessThan(1);
  });
});

describe('spread', () => {
  it.each([
    [0, 48_000],
    [0.5, 60_000],
    [0.999_999, 72_000],
  ])('a draw of %d makes %d of 60,000', (draw, ms) => {
    expect(spread(60_000, draw)).toBe(ms);
  });
});
