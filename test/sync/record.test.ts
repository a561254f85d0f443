import { CreditsError } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import {
  type CreditsRecord,
  createRecord,
  recordAttempt,
  recordFound,
  recordInvalidation,
  recordOutcome,
  recordRevocation,
  recordSharedFailure,
  recordUserRefresh,
} from '../../src/sync/record.js';

const error = new CreditsError('server', { status: 503 });

/** A record of which each field has a value that no verb sets. */
const aFullRecord = (overrides: Partial<CreditsRecord> = {}): CreditsRecord => ({
  failedCycles: 3,
  error: new CreditsError('network'),
  attemptError: null,
  settledAtMs: 1,
  settledSteadyMs: 2,
  sentAtMs: 3,
  newerThanMs: 4,
  revokedAtMs: 5,
  refreshedAtMs: 6,
  isRefreshDeferred: true,
  ...overrides,
});

/** The fields that a verb has changed. */
function changesOf(verb: (record: CreditsRecord) => void) {
  const before = aFullRecord({ error });
  const after = { ...before };
  verb(after);
  const keys = Object.keys(after) as (keyof CreditsRecord)[];
  return Object.fromEntries(
    keys.filter((key) => after[key] !== before[key]).map((key) => [key, after[key]]),
  );
}

describe('DESIGN 5.10: the record of a team', () => {
  it('knows nothing at first: no result, no age, no failure', () => {
    expect(createRecord()).toEqual({
      failedCycles: 0,
      error: null,
      attemptError: null,
      settledAtMs: 0,
      settledSteadyMs: Number.NEGATIVE_INFINITY,
      sentAtMs: 0,
      newerThanMs: 0,
      revokedAtMs: 0,
      refreshedAtMs: 0,
      isRefreshDeferred: false,
    });
  });

  const sent = { sentAtMs: PINNED_NOW - 100, atMs: PINNED_NOW };
  const times = { sentAtMs: PINNED_NOW - 100, settledAtMs: PINNED_NOW, settledSteadyMs: 70 };

  it('recordAttempt: new credits end the failing cycles and what the user has deferred', () => {
    const answer = { ...sent, credits: aCredits(), error: null };
    expect(changesOf((record) => recordAttempt(record, answer, 70))).toEqual({
      ...times,
      failedCycles: 0,
      error: null,
      isRefreshDeferred: false,
    });
  });

  it('recordAttempt: a failure ends no cycle, because it may be retried', () => {
    const answer = { ...sent, credits: null, error: new CreditsError('timeout') };
    expect(changesOf((record) => recordAttempt(record, answer, 70))).toEqual({
      ...times,
      attemptError: answer.error,
    });
  });

  it('recordOutcome: counts failed cycles, and a success ends them', () => {
    const record = createRecord();
    recordOutcome(record, error);
    recordOutcome(record, error);
    expect(record).toMatchObject({ failedCycles: 2, error });
    recordOutcome(record, null);
    expect(record).toMatchObject({ failedCycles: 0, error: null });
  });

  it.each([error, null])('recordOutcome: ends a deferred refresh, with %s', (end) => {
    expect(changesOf((record) => recordOutcome(record, end))).toHaveProperty('isRefreshDeferred');
  });

  it('recordSharedFailure: counts as one failed cycle, and adds none to others', () => {
    const record = createRecord();
    recordSharedFailure(record);
    expect(record.failedCycles).toBe(1);
    expect(changesOf(recordSharedFailure)).toEqual({});
  });

  it('recordUserRefresh: keeps the time of one that is allowed, and marks one that is not', () => {
    expect(changesOf((record) => recordUserRefresh(record, PINNED_NOW, true))).toEqual({
      refreshedAtMs: PINNED_NOW,
      isRefreshDeferred: false,
    });
    const record = createRecord();
    recordUserRefresh(record, PINNED_NOW, false);
    expect(record).toEqual({ ...createRecord(), isRefreshDeferred: true });
  });

  it('recordInvalidation: keeps the time before which no answer will do', () => {
    expect(changesOf((record) => recordInvalidation(record, PINNED_NOW))).toEqual({
      newerThanMs: PINNED_NOW,
    });
  });

  it('recordFound: takes error and time of a result, and counts no cycle', () => {
    const found = { error: null, atMs: PINNED_NOW };
    expect(changesOf((record) => recordFound(record, found, 70))).toEqual({
      error: null,
      settledAtMs: PINNED_NOW,
      settledSteadyMs: 70,
    });
  });

  it('recordRevocation: is a failed cycle, and keeps the time after which a request must be sent', () => {
    const revoked = new CreditsError('signed_out');
    expect(changesOf((record) => recordRevocation(record, revoked, PINNED_NOW, 70))).toEqual({
      failedCycles: 4,
      error: revoked,
      settledAtMs: PINNED_NOW,
      settledSteadyMs: 70,
      revokedAtMs: PINNED_NOW,
      isRefreshDeferred: false,
    });
  });
});
