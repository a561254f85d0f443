import fc from 'fast-check';
import { CreditsError } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { quickRetryDelayMs, shouldRetryQuickly } from '../../../src/sync/policy/retry.js';
import { holds, PROPERTY } from '../../support/holds.js';
import { anyError } from '../support/anyOutcome.js';

describe('shouldRetryQuickly', () => {
  it.each([
    ['the first failure', 0, 0, true],
    ['the second', 1, 0, true],
    ['the third', 2, 0, false],
    ['the first failure of a second failing cycle', 0, 1, false],
    ['the first failure of the hundredth', 0, 99, false],
  ])('FAULTS 27: %s of a network error', (_situation, failureCount, failingCycles, isRetried) => {
    const error = new CreditsError('network');
    expect(shouldRetryQuickly(failureCount, error, failingCycles)).toBe(isRetried);
  });

  it.each(['invalid_key', 'bad_payload', 'rate_limited', 'exhausted', 'config'] as const)(
    'never retries %s quickly',
    (code) => {
      expect(shouldRetryQuickly(0, new CreditsError(code), 0)).toBe(false);
    },
  );

  it('FAULTS 23: never retries quickly if the server sent Retry-After', () => {
    const error = new CreditsError('server', { status: 503, retryAfterMs: 1_000 });
    expect(shouldRetryQuickly(0, error, 0)).toBe(false);
  });
});

describe('shouldRetryQuickly of any failure', () => {
  it(
    'FAULTS 27: is true at most twice, in the first failing cycle, for transient failures',
    PROPERTY,
    ({ task }) => {
      const cycles = fc.oneof(fc.constant(0), fc.nat());
      const { retried } = holds(task, fc.tuple(anyError, cycles), ([error, failingCycles]) => {
        const counts = Array.from({ length: 50 }, (_, failureCount) => failureCount);
        const retries = counts.filter((at) => shouldRetryQuickly(at, error, failingCycles));
        const isTransient = ['server', 'network', 'timeout'].includes(error.code);
        const isHinted = error.code === 'server' && error.retryAfterMs !== null;
        const expected = isTransient && !isHinted && error.status !== 409 && failingCycles === 0;
        expect(retries).toEqual(expected ? [0, 1] : []);
        return expected ? 'retried' : 'not retried';
      });
      expect(retried).toBeGreaterThan(0.02);
    },
  );
});

describe('quickRetryDelayMs', () => {
  it.each([
    ['the first retry, with a random number of 0,', 500, 0, 0],
    ['the first retry, with a random number of 0.1,', 500, 0, 0.1],
    ['the first retry, with a random number of 0.5,', 1_000, 0, 0.5],
    ['the second retry, with a random number of 0.5,', 2_000, 1, 0.5],
    ['the tenth retry, with a random number of 0.5,', 15_000, 9, 0.5],
  ])('%s waits %i ms', (_situation, delayMs, failureCount, random) => {
    expect(quickRetryDelayMs(failureCount, random)).toBe(delayMs);
  });

  it(
    'is finite, at least 500 ms and at most 30 s, whatever the random number',
    PROPERTY,
    ({ task }) => {
      const random = fc.nat({ max: 2 ** 31 - 1 }).map((integer) => integer / 2 ** 31);
      holds(task, fc.tuple(fc.nat({ max: 5_000 }), random), ([failureCount, value]) => {
        const delayMs = quickRetryDelayMs(failureCount, value);
        expect(delayMs).toBeGreaterThanOrEqual(500);
        expect(delayMs).toBeLessThanOrEqual(Math.min(30_000, 1_000 * 2 ** (failureCount + 1)));
        return delayMs === 500 ? 'shortest' : 'longer';
      });
    },
  );
});
