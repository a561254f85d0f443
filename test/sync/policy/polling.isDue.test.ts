import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { isDue, type PollState } from '../../../src/sync/policy/polling.js';

const HOUR_MS = 3_600_000;

const data: PollState = { error: null, dataUpdatedAt: PINNED_NOW, errorUpdatedAt: 0 };
const failed = (code: CreditsErrorCode, retryAfterMs: number | null = null): PollState => ({
  error: new CreditsError(code, { retryAfterMs }),
  dataUpdatedAt: PINNED_NOW - HOUR_MS,
  errorUpdatedAt: PINNED_NOW,
});

describe('isDue', () => {
  it.each([
    // last result, an age at which it is not due, an age at which it is
    ['data', data, 29_999, 30_000],
    ['FAULTS 27: network', failed('network'), 29_999, 30_000],
    ['FAULTS 21: server', failed('server'), 29_999, 30_000],
    ['FAULTS 1: bad_payload', failed('bad_payload'), 29_999, 30_000],
    ['FAULTS 8: invalid_key', failed('invalid_key'), 299_999, 300_000],
    ['FAULTS 11: forbidden', failed('forbidden'), 299_999, 300_000],
    ['FAULTS 12: not_found', failed('not_found'), 299_999, 300_000],
    ['FAULTS 109: wrong_team', failed('wrong_team'), 299_999, 300_000],
    // a hint is jittered to between one and two times its length
    ['FAULTS 16: rate_limited for 60 s', failed('rate_limited', 60_000), 59_999, 120_000],
    ['FAULTS 23: server for 300 s', failed('server', 300_000), 299_999, 600_000],
    ['FAULTS 16: rate_limited for 1 s', failed('rate_limited', 1_000), 29_999, 30_000],
  ])('after %s', (_last, state, tooEarlyMs, dueMs) => {
    expect(isDue(state, PINNED_NOW)).toBe(false);
    expect(isDue(state, PINNED_NOW + tooEarlyMs)).toBe(false);
    expect(isDue(state, PINNED_NOW + dueMs)).toBe(true);
  });

  it('is due before the first request', () => {
    expect(isDue({ error: null, dataUpdatedAt: 0, errorUpdatedAt: 0 }, PINNED_NOW)).toBe(true);
  });

  it('FAULTS 44: is due when the clock is behind the last result', () => {
    expect(isDue(data, PINNED_NOW - 1)).toBe(true);
    expect(isDue(data, PINNED_NOW - HOUR_MS)).toBe(true);
  });

  it('FAULTS 43: is due after a night', () => {
    expect(isDue(data, PINNED_NOW + 8 * HOUR_MS)).toBe(true);
    expect(isDue(failed('not_found'), PINNED_NOW + 8 * HOUR_MS)).toBe(true);
  });

  it('FAULTS 44: after the clock is set back, an older failure does not make new data due', () => {
    const state = { error: null, dataUpdatedAt: PINNED_NOW, errorUpdatedAt: PINNED_NOW + HOUR_MS };
    expect(isDue(state, PINNED_NOW + 1_000)).toBe(false);
    expect(isDue(state, PINNED_NOW + 30_000)).toBe(true);
  });

  it('FAULTS 44: after the clock is set back, older data does not make a new failure due', () => {
    const state = { ...failed('network'), dataUpdatedAt: PINNED_NOW + HOUR_MS };
    expect(isDue(state, PINNED_NOW + 1_000)).toBe(false);
    expect(isDue(state, PINNED_NOW + 30_000)).toBe(true);
  });
});
