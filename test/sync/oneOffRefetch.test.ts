import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extraAskDelayMs } from '../../src/sync/oneOffRefetch.js';

describe('extraAskDelayMs', () => {
  it.each([
    // due in, spread, draw → delay
    [0, 15_000, 0, 1],
    [0, 15_000, 0.5, 7_501],
    [-3_600_000, 15_000, 0, 1],
    [90_000, 60_000, 0.25, 105_000],
    [2 ** 31 - 1, 60_000, 0, 2 ** 31 - 1],
    [2 ** 31 - 1, 60_000, 0.1, null],
    [Number.MAX_SAFE_INTEGER, 60_000, 0, null],
  ])('due in %d ms, spread over %d ms, draw %d: %s ms', (dueInMs, spreadMs, draw, delayMs) => {
    expect(extraAskDelayMs(dueInMs, spreadMs, draw)).toBe(delayMs);
  });

  it('is finite, > 0 and < 2^31, or none', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.nat(60_000),
        fc.double({ min: 0, max: 0.99 }),
        (due, spread, draw) => {
          const delayMs = extraAskDelayMs(due, spread, draw);
          return delayMs === null || (delayMs > 0 && delayMs < 2 ** 31);
        },
      ),
    );
  });
});
