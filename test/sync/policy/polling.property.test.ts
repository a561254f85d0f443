import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockedUntilMs, isDue, pollIntervalMs } from '../../../src/sync/policy/polling.js';
import { retryClass } from '../../../src/sync/policy/retry.js';
import { holds, PROPERTY } from '../../support/holds.js';
import { anyInstant, anyOutcome } from '../support/anyOutcome.js';

const MAX_TIMER_MS = 2 ** 31 - 1;
/** Allowed values of `refetchInterval`, most often the default. */
const normal = fc.oneof(fc.constant(60_000), fc.integer({ min: 15_000, max: 2 ** 30 }));

/** The wait that a server asked for, clamped to what is honored. */
const clamped = (ms: number | null) => Math.min(300_000, Math.max(1_000, ms ?? Number.NaN));

describe('pollIntervalMs of any outcome', () => {
  it(
    'FAULTS 20: stays within the bounds of its class, and is stable for the same outcome',
    PROPERTY,
    ({ task }) => {
      const shares = holds(task, fc.tuple(anyOutcome, normal), ([outcome, normalMs]) => {
        const intervalMs = pollIntervalMs(outcome, normalMs);
        expect(pollIntervalMs({ ...outcome }, normalMs)).toBe(intervalMs);
        const follow = outcome.error ? retryClass(outcome.error) : 'normal';
        if (follow === 'stop') {
          expect(intervalMs).toBe(false);
          return follow;
        }
        const [minMs, maxMs] = {
          normal: [normalMs * 0.8, normalMs * 1.2],
          quick: [96_000, 144_000],
          slow: [240_000, 360_000],
          hint: [normalMs * 0.8, Math.max(normalMs * 1.2, 600_000)],
        }[follow];
        expect(Number.isSafeInteger(intervalMs)).toBe(true);
        expect(intervalMs).toBeGreaterThanOrEqual(Math.floor(minMs ?? 0));
        expect(intervalMs).toBeLessThanOrEqual(Math.ceil(maxMs ?? 0));
        expect(intervalMs).toBeGreaterThan(0);
        expect(intervalMs).toBeLessThanOrEqual(MAX_TIMER_MS);
        const hintMs = outcome.error?.retryAfterMs ?? null;
        if (follow === 'hint' && hintMs !== null && !Number.isNaN(hintMs)) {
          expect(intervalMs).toBeGreaterThanOrEqual(clamped(hintMs));
        }
        return follow;
      });
      for (const share of Object.values(shares)) expect(share).toBeGreaterThan(0.02);
      expect(Object.keys(shares)).toHaveLength(5);
    },
  );
});

describe('isDue of any outcome', () => {
  it(
    'FAULTS 44: is due eventually, at once if the clock was set back, never within 30 s',
    PROPERTY,
    ({ task }) => {
      holds(task, fc.tuple(anyOutcome, anyInstant), ([outcome, nowMs]) => {
        expect(isDue(outcome, outcome.atMs - 1)).toBe(true);
        expect(isDue(outcome, outcome.atMs + 29_999)).toBe(false);
        expect(isDue(outcome, outcome.atMs + 600_000)).toBe(true);
        expect(isDue(outcome, outcome.atMs, 600_000)).toBe(true);
        const isNow = isDue(outcome, nowMs);
        expect(isDue({ ...outcome }, nowMs)).toBe(isNow);
        return isNow ? 'due' : 'not due';
      });
    },
  );
});

describe('blockedUntilMs of any outcome', () => {
  it('FAULTS 16: blocks for five minutes at most', PROPERTY, ({ task }) => {
    holds(task, anyOutcome, (outcome) => {
      const untilMs = blockedUntilMs(outcome);
      if (untilMs === 0) return 'free';
      expect(untilMs).toBeGreaterThanOrEqual(outcome.atMs + 1_000);
      expect(untilMs).toBeLessThanOrEqual(outcome.atMs + 300_000);
      return 'blocked';
    });
  });
});
