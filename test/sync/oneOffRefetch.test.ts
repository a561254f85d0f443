import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneOffDelayMs } from '../../src/sync/oneOffRefetch.js';

describe('oneOffDelayMs', () => {
  it.each([
    // due in, jitter, random → delay
    [0, 15_000, 0, 1],
    [0, 15_000, 0.5, 7_501],
    [-3_600_000, 15_000, 0, 1],
    [90_000, 60_000, 0.25, 105_000],
    [2 ** 31 - 1, 60_000, 0, 2 ** 31 - 1],
    [2 ** 31 - 1, 60_000, 0.1, null],
    [Number.MAX_SAFE_INTEGER, 60_000, 0, null],
  ])('due in %d ms, jitter of %d ms, random %d: %s ms', (dueInMs, jitterMs, random, delayMs) => {
    expect(oneOffDelayMs(dueInMs, jitterMs, random)).toBe(delayMs);
  });

  it('is null, or finite, > 0 and < 2^31', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.nat(60_000),
        fc.double({ min: 0, max: 0.99 }),
        (due, jitter, random) => {
          const delayMs = oneOffDelayMs(due, jitter, random);
          return delayMs === null || (delayMs > 0 && delayMs < 2 ** 31);
        },
      ),
    );
  });
});
