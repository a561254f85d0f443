import { QueryClient } from '@tanstack/react-query';
import { CreditsError } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { noteAsOf } from '../../src/api/asOf.js';
import { createEntry } from '../../src/sync/createEntry.js';
import { creditsKeys } from '../../src/sync/creditsKeys.js';
import { createRecord, recordOutcome } from '../../src/sync/record.js';
import { anEnvironment } from './support/anEnvironment.js';

const MINUTE_MS = 60_000;
const KEY = creditsKeys.team('acme');

/** An entry of a cache, that exists unless `isMissing`. */
function anEntry({ isMissing = false } = {}) {
  anEnvironment();
  const queryClient = new QueryClient();
  const cache = queryClient.getQueryCache();
  const query = isMissing ? undefined : cache.build(queryClient, { queryKey: KEY });
  const record = createRecord();
  const entry = createEntry(cache, JSON.stringify(KEY), record);
  return { entry, query, queryClient, record, state: () => entry.getQuery()?.state };
}

/** Credits that their server has read so long before `PINNED_NOW`. */
const creditsOfAge = (ageMs: number, balance = 5) => {
  const credits = aCredits({ balance });
  noteAsOf(credits, PINNED_NOW - ageMs);
  return credits;
};

describe('createEntry: write', () => {
  it('shows credits, and does not end a fetch that runs', () => {
    const { entry, query, state } = anEntry();
    query?.setState({ fetchStatus: 'fetching' });
    entry.write(aCredits(), PINNED_NOW);
    expect(state()).toMatchObject({ status: 'success', fetchStatus: 'fetching' });
    expect(state()?.data).toEqual(aCredits());
  });

  it.each([
    ['FAULTS 128: an answer that does not say', null, 0],
    ['FAULTS 128: five minutes old: counts as new', 5 * MINUTE_MS, 0],
    ['FAULTS 128: older', 5 * MINUTE_MS + 1, 5 * MINUTE_MS + 1],
    ['FAULTS 128: from the future, by another clock', -MINUTE_MS, 0],
  ])('DESIGN 5.8: dates credits: %s', (_what, ageMs, expectedMs) => {
    const { entry, state } = anEntry();
    entry.write(ageMs === null ? aCredits() : creditsOfAge(ageMs), PINNED_NOW);
    expect(state()?.dataUpdatedAt).toBe(PINNED_NOW - expectedMs);
  });

  it('keeps the object when nothing has changed, so that nothing renders', () => {
    const { entry, state } = anEntry();
    entry.write(aCredits(), PINNED_NOW);
    const first = state()?.data;
    entry.write(aCredits(), PINNED_NOW + MINUTE_MS);
    expect(state()?.data).toBe(first);
    expect(state()?.dataUpdatedAt).toBe(PINNED_NOW + MINUTE_MS);
  });

  it('does nothing while there is no entry', () => {
    const { entry } = anEntry({ isMissing: true });
    entry.write(aCredits(), PINNED_NOW);
    expect(entry.getQuery()).toBeUndefined();
  });
});

describe('createEntry: the age of our own answer', () => {
  it('FAULTS 128: dates an old answer by its age again after react-query has dated it now', () => {
    const { entry, query, state } = anEntry();
    entry.write(creditsOfAge(60 * MINUTE_MS), PINNED_NOW);
    query?.setState({ dataUpdatedAt: PINNED_NOW });
    entry.check();
    expect(state()?.dataUpdatedAt).toBe(PINNED_NOW - 60 * MINUTE_MS);
  });

  it('dates a new answer by its arrival, in another tab perhaps', () => {
    const { entry, query, state } = anEntry();
    entry.write(aCredits(), PINNED_NOW);
    query?.setState({ dataUpdatedAt: PINNED_NOW + 100 });
    entry.check();
    expect(state()?.dataUpdatedAt).toBe(PINNED_NOW);
  });
});

describe('createEntry: isForeign', () => {
  const host = { updatedAt: PINNED_NOW };

  it('is false for nothing, and for what was written here', () => {
    const { entry } = anEntry();
    expect(entry.isForeign()).toBe(false);
    entry.write(aCredits(), PINNED_NOW);
    expect(entry.isForeign()).toBe(false);
  });

  it('is false while it is being written here', () => {
    const { entry, queryClient } = anEntry();
    const seen: boolean[] = [];
    queryClient.getQueryCache().subscribe(() => seen.push(entry.isForeign()));
    entry.write(aCredits({ balance: 1 }), PINNED_NOW);
    entry.write(aCredits({ balance: 2 }), PINNED_NOW);
    expect(seen).toEqual([false, false]);
  });

  it('is true for what a host has written over it', () => {
    const { entry, queryClient } = anEntry();
    entry.write(aCredits(), PINNED_NOW);
    queryClient.setQueryData(KEY, aCredits({ balance: 7 }), host);
    expect(entry.isForeign()).toBe(true);
  });

  it('is true for the entry that replaces a removed one', () => {
    const { entry, queryClient } = anEntry();
    entry.write(aCredits(), PINNED_NOW);
    queryClient.clear();
    queryClient.setQueryData(KEY, aCredits(), host);
    expect(entry.isForeign()).toBe(true);
  });

  it('is true for an error that no fetch of ours has ended with', () => {
    const { entry, query, record } = anEntry();
    const error = new CreditsError('server');
    recordOutcome(record, error);
    query?.setState({ status: 'error', error });
    expect(entry.isForeign()).toBe(false);
    query?.setState({ status: 'error', error: new CreditsError('server') });
    expect(entry.isForeign()).toBe(true);
  });
});

describe('createEntry: clear and check', () => {
  it('FAULTS 8: shows the error in place of the credits', () => {
    const { entry, state } = anEntry();
    const error = new CreditsError('invalid_key');
    entry.write(aCredits(), PINNED_NOW);
    entry.clear(error, PINNED_NOW + 1);
    expect(state()).toMatchObject({
      data: undefined,
      dataUpdatedAt: 0,
      status: 'error',
      error,
      errorUpdatedAt: PINNED_NOW + 1,
    });
  });

  it('FAULTS 134: empties what is not credits', () => {
    const { entry, query, state } = anEntry();
    expect(entry.check()).toBe(false);
    query?.setState({ data: { balance: {} }, status: 'success' });
    expect(entry.check()).toBe(true);
    expect(state()?.data).toBeUndefined();
  });

  it('does nothing while there is no entry', () => {
    const { entry } = anEntry({ isMissing: true });
    expect(entry.check()).toBe(false);
    expect(() => entry.clear(new CreditsError('signed_out'), PINNED_NOW)).not.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });
});
