import fc from 'fast-check';
import { CreditsError } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { quickRetryDelayMs, shouldRetryQuickly } from '../../../src/api/policy/quickRetry.js';

const SEED = 20_241_202;

describe('shouldRetryQuickly', () => {
  it.each([
    ['the first failure', 0, 0, true],
    ['the second', 1, 0, true],
    ['the third', 2, 0, false],
    ['the first failure of a second failing cycle', 0, 1, false],
    ['the first failure of the hundredth', 0, 99, false],
  ])('FAULTS 27: %s of a network error', (_situation, failureCount, failingCycles, isRepeated) => {
    const error = new CreditsError('network');
    expect(shouldRetryQuickly(failureCount, error, failingCycles)).toBe(isRepeated);
  });

  it.each(['invalid_key', 'bad_payload', 'rate_limited', 'exhausted', 'config'] as const)(
    'never repeats %s at once',
    (code) => {
      expect(shouldRetryQuickly(0, new CreditsError(code), 0)).toBe(false);
    },
  );

  it('FAULTS 23: never repeats at once what the server asked to wait for', () => {
    const error = new CreditsError('server', { status: 503, retryAfterMs: 1_000 });
    expect(shouldRetryQuickly(0, error, 0)).toBe(false);
  });
});

describe('quickRetryDelayMs', () => {
  it.each([
    ['the first retry, at its soonest', 0, 0, 250],
    ['the first retry, half way', 0, 0.5, 1_000],
    ['the second retry, half way', 1, 0.5, 2_000],
    ['a small draw', 0, 0.1, 250],
    ['a tenth retry', 9, 0.5, 15_000],
  ])('%s', (_situation, failureCount, draw, delayMs) => {
    expect(quickRetryDelayMs(failureCount, draw)).toBe(delayMs);
  });

  it(`is always finite, at least 250 ms and at most 30 s (2,000 runs, seed ${SEED})`, () => {
    const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), draw, (failureCount, drawn) => {
        const delayMs = quickRetryDelayMs(failureCount, drawn);
        expect(delayMs).toBeGreaterThanOrEqual(250);
        expect(delayMs).toBeLessThanOrEqual(Math.min(30_000, 1_000 * 2 ** (failureCount + 1)));
      }),
      { numRuns: 2_000, seed: SEED },
    );
  });
});
