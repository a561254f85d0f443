import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { isDue, isDueOnReconnect, type Outcome } from '../../../src/sync/policy/polling.js';

const HOUR_MS = 3_600_000;

const data: Outcome = { error: null, atMs: PINNED_NOW };
const failed = (code: CreditsErrorCode, retryAfterMs: number | null = null): Outcome => ({
  error: new CreditsError(code, { retryAfterMs }),
  atMs: PINNED_NOW,
});

function aServerError(retryAfterMs: number | null): CreditsError {
  return new CreditsError('server', { status: 503, retryAfterMs });
}

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
  ])('after %s', (_last, outcome, tooEarlyMs, dueMs) => {
    expect(isDue(outcome, PINNED_NOW)).toBe(false);
    expect(isDue(outcome, PINNED_NOW + tooEarlyMs)).toBe(false);
    expect(isDue(outcome, PINNED_NOW + dueMs)).toBe(true);
  });

  it('is due before the first request', () => {
    expect(isDue({ error: null, atMs: 0 }, PINNED_NOW)).toBe(true);
  });

  it('FAULTS 44: is due when the clock is behind the last result', () => {
    expect(isDue(data, PINNED_NOW - 1)).toBe(true);
    expect(isDue(data, PINNED_NOW - HOUR_MS)).toBe(true);
  });

  it('FAULTS 43: is due after a night', () => {
    expect(isDue(data, PINNED_NOW + 8 * HOUR_MS)).toBe(true);
    expect(isDue(failed('not_found'), PINNED_NOW + 8 * HOUR_MS)).toBe(true);
  });

  it('FAULTS 44: goes by the steady clock when the other was set back to a time after the last result', () => {
    expect(isDue(data, PINNED_NOW + 10_000, 29_999)).toBe(false);
    expect(isDue(data, PINNED_NOW + 10_000, 30_000)).toBe(true);
    expect(isDue(data, PINNED_NOW + 30_000, -1)).toBe(true);
  });
});

describe('isDueOnReconnect', () => {
  it.each([
    ['FAULTS 40: network', failed('network')],
    ['FAULTS 40: timeout', failed('timeout')],
    ['FAULTS 40: server, without a status', failed('server')],
  ])('is at once after %s, which had no response', (_last, outcome) => {
    expect(isDueOnReconnect(outcome, PINNED_NOW)).toBe(true);
  });

  it.each([
    ['data', data],
    ['a server failure with its status', { ...data, error: aServerError(null) }],
    ['a server failure with a hint', { ...data, error: aServerError(1_000) }],
    ['a failure of the set-up', failed('config')],
    ['a bad payload', failed('bad_payload')],
  ])('is no sooner than otherwise after %s', (_last, outcome) => {
    expect(isDueOnReconnect(outcome, PINNED_NOW + 1_000)).toBe(false);
    const dueMs = Array.from({ length: 400 }, (_, second) => PINNED_NOW + second * 1_000);
    const isSame = (nowMs: number) => isDueOnReconnect(outcome, nowMs) === isDue(outcome, nowMs);
    expect(dueMs.filter((nowMs) => !isSame(nowMs))).toEqual([]);
  });
});
