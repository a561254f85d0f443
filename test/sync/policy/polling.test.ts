import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import {
  blockedUntilMs,
  type Outcome,
  outcomeOf,
  pollIntervalMs,
} from '../../../src/sync/policy/polling.js';

const NORMAL_MS = 60_000;

const success: Outcome = { error: null, atMs: PINNED_NOW };
const failed = (code: CreditsErrorCode, retryAfterMs: number | null = null): Outcome => ({
  error: new CreditsError(code, { retryAfterMs }),
  atMs: PINNED_NOW + 30_000,
});

/** The interval after each of 500 results, one second apart. */
const intervalsOf = ({ error }: Outcome, normalMs = NORMAL_MS) =>
  Array.from({ length: 500 }, (_, index) =>
    Number(pollIntervalMs({ error, atMs: PINNED_NOW + index * 1_000 }, normalMs)),
  );

describe('pollIntervalMs', () => {
  it.each([
    'invalid_key',
    'forbidden',
    'not_found',
    'bad_request',
    'signed_out',
    'wrong_team',
    'config',
  ] as const)('stops after %s', (code) => {
    expect(pollIntervalMs(failed(code), NORMAL_MS)).toBe(false);
  });

  it.each([
    ['no failure', success, 48_000, 72_000],
    ['FAULTS 27: network', failed('network'), 96_000, 144_000],
    ['FAULTS 31: timeout', failed('timeout'), 96_000, 144_000],
    ['FAULTS 21: server', failed('server'), 96_000, 144_000],
    ['FAULTS 1: bad_payload', failed('bad_payload'), 240_000, 360_000],
    ['FAULTS 33: too_large', failed('too_large'), 240_000, 360_000],
    ['FAULTS 10: exhausted', failed('exhausted'), 240_000, 360_000],
    ['FAULTS 16: a hint of 300 s', failed('rate_limited', 300_000), 300_000, 600_000],
    ['FAULTS 23: a hint of 100 s', failed('server', 100_000), 100_000, 200_000],
    ['FAULTS 16: a hint of 1 s', failed('rate_limited', 1_000), 48_000, 72_000],
  ])('after %s: is spread over its whole range', (_situation, outcome, minMs, maxMs) => {
    const intervals = intervalsOf(outcome);
    const tenth = (maxMs - minMs) / 10;
    expect(Math.min(...intervals)).toBeGreaterThanOrEqual(minMs);
    expect(Math.min(...intervals)).toBeLessThan(minMs + tenth);
    expect(Math.max(...intervals)).toBeLessThanOrEqual(maxMs);
    expect(Math.max(...intervals)).toBeGreaterThan(maxMs - tenth);
  });

  it('FAULTS 16: never polls sooner than the normal interval, whatever the hint', () => {
    const hinted = intervalsOf(failed('rate_limited', 30_000), 300_000);
    expect(Math.min(...hinted)).toBeGreaterThanOrEqual(240_000);
  });

  it('FAULTS 87: is chosen once per result: the same outcome gives the same interval', () => {
    const outcome = failed('network');
    const intervals = Array.from({ length: 100 }, () => pollIntervalMs({ ...outcome }, NORMAL_MS));
    expect(new Set(intervals).size).toBe(1);
    const later = pollIntervalMs({ ...outcome, atMs: outcome.atMs + 1 }, NORMAL_MS);
    expect(later).not.toBe(intervals[0]);
  });
});

describe('blockedUntilMs', () => {
  it.each([
    ['FAULTS 16: a 429 with a hint of 17 s', failed('rate_limited', 17_000), PINNED_NOW + 47_000],
    ['FAULTS 23: a 503 with a hint of 60 s', failed('server', 60_000), PINNED_NOW + 90_000],
  ])('%s blocks requests for as long', (_situation, outcome, atMs) => {
    expect(blockedUntilMs(outcome)).toBe(atMs);
  });

  it.each([
    ['a failure without a hint', failed('server')],
    ['a success', success],
  ])('%s blocks nothing', (_situation, outcome) => {
    expect(blockedUntilMs(outcome)).toBe(0);
  });
});

describe('outcomeOf', () => {
  const error = new CreditsError('server');
  const state = { dataUpdatedAt: PINNED_NOW, errorUpdatedAt: PINNED_NOW + 60_000 };

  it('is the time of the failure while there is an error, and else that of the data', () => {
    expect(outcomeOf({ ...state, error })).toEqual({ error, atMs: PINNED_NOW + 60_000 });
    expect(outcomeOf({ ...state, error: null })).toEqual({ error: null, atMs: PINNED_NOW });
  });

  it('FAULTS 44: does not take a failure of before the clock was set back for the last one', () => {
    const setBack = { error: null, dataUpdatedAt: PINNED_NOW - 1, errorUpdatedAt: PINNED_NOW };
    expect(outcomeOf(setBack).atMs).toBe(PINNED_NOW - 1);
  });
});
