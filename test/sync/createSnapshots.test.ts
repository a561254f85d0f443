import { QueryClient } from '@tanstack/react-query';
import { CreditsError } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSnapshots, type Kept, NOTHING } from '../../src/sync/createSnapshots.js';
import { creditsKeys } from '../../src/sync/creditsKeys.js';
import type { CreditsQuery } from '../../src/sync/creditsQueryOptions.js';
import { createRecord, recordOutcome } from '../../src/sync/record.js';

/** The snapshots of an entry, which exists from the first `set` on. */
function anEntry() {
  const queryClient = new QueryClient();
  const cache = queryClient.getQueryCache();
  const env = { online: true, network: true };
  const record = createRecord();
  let kept: Kept = NOTHING;
  let checks = 0;
  const getQuery = () =>
    cache.find({ queryKey: creditsKeys.team('acme') }) as unknown as CreditsQuery | undefined;
  const snapshots = createSnapshots({
    env: { isOnline: () => env.online, hasNetwork: () => env.network },
    record,
    getQuery,
    checkEntry: () => {
      checks += 1;
      return false;
    },
    getKept: () => kept,
  });
  return {
    ...snapshots,
    env,
    record,
    checks: () => checks,
    keep: (next: Kept) => {
      kept = next;
    },
    set(state: Partial<CreditsQuery['state']>) {
      const queryKey = creditsKeys.team('acme');
      cache.build(queryClient, { queryKey, gcTime: Number.POSITIVE_INFINITY });
      getQuery()?.setState(state);
    },
    clear: () => cache.clear(),
  };
}

const shown = { status: 'success', data: aCredits(), dataUpdatedAt: PINNED_NOW } as const;

describe('createSnapshots: getSnapshot', () => {
  it('is nothing at first', () => {
    expect(anEntry().getSnapshot()).toBe(NOTHING);
  });

  it('is the same object until a field differs', () => {
    const entry = anEntry();
    entry.set(shown);
    const first = entry.getSnapshot();
    expect(first).toMatchObject({ credits: shown.data, asOfMs: PINNED_NOW, error: null });
    expect(entry.getSnapshot()).toBe(first);
    entry.record.failedCycles = 7; // no field of it
    expect(entry.getSnapshot()).toBe(first);
    entry.set({ fetchStatus: 'fetching' });
    expect(entry.getSnapshot()).not.toBe(first);
  });

  it('FAULTS 134: checks the entry first, whatever has been written to it', () => {
    const entry = anEntry();
    entry.getSnapshot();
    entry.getFirstSnapshot();
    expect(entry.checks()).toBe(2);
  });

  it('FAULTS 133: shows what is kept, with its age, while the entry is gone', () => {
    const entry = anEntry();
    const kept = { credits: shown.data, asOfMs: PINNED_NOW };
    entry.set(shown);
    entry.keep(kept);
    entry.clear();
    expect(entry.getSnapshot()).toMatchObject(kept);
  });

  it('keeps the last failure while it is retried, and not after a success', () => {
    const entry = anEntry();
    const error = new CreditsError('server');
    recordOutcome(entry.record, error);
    entry.set({ status: 'pending', fetchStatus: 'fetching' });
    expect(entry.getSnapshot().error).toBe(error);
    entry.set(shown);
    expect(entry.getSnapshot().error).toBeNull();
  });

  it.each<[string, { online?: boolean; network?: boolean }, object, boolean]>([
    ['with a network', {}, shown, false],
    ['without one', { online: false }, shown, true],
    ['FAULTS 39: while a fetch waits for one', {}, { fetchStatus: 'paused' }, true],
    [
      'FAULTS 39: when it opens offline, which react-query does not know',
      { network: false },
      { status: 'error', error: new CreditsError('network') },
      true,
    ],
    [
      'FAULTS 41: when the network is there, but not the server',
      {},
      { status: 'error', error: new CreditsError('network') },
      false,
    ],
    [
      'after another failure, whatever the browser says',
      { network: false },
      { status: 'error', error: new CreditsError('server') },
      false,
    ],
  ])('is offline %s', (_when, env, state, isOffline) => {
    const entry = anEntry();
    Object.assign(entry.env, env);
    entry.set(state);
    expect(entry.getSnapshot().isOffline).toBe(isOffline);
  });

  it('shows a deferred refresh only while it can come', () => {
    const entry = anEntry();
    entry.record.isRefreshDeferred = true;
    expect(entry.getSnapshot().isRefreshDeferred).toBe(true);
    entry.env.online = false;
    expect(entry.getSnapshot().isRefreshDeferred).toBe(false);
  });
});

describe('createSnapshots: getFirstSnapshot', () => {
  beforeEach(() => {
    vi.stubGlobal('window', {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is nothing without data, so that the skeleton of the server hydrates', () => {
    const entry = anEntry();
    entry.set({ status: 'error', error: new CreditsError('server') });
    expect(entry.getFirstSnapshot()).toBe(NOTHING);
  });

  it('FAULTS 84: stays what it was as hydration began, though the data is refetched', () => {
    const entry = anEntry();
    entry.set(shown);
    const first = entry.getFirstSnapshot();
    entry.set({ data: aCredits({ balance: 7 }), dataUpdatedAt: PINNED_NOW + 1 });
    expect(entry.getFirstSnapshot()).toBe(first);
    expect(first).toEqual({ ...NOTHING, credits: shown.data, asOfMs: PINNED_NOW });
  });

  it('has no failure and no state of the network, which a server cannot know', () => {
    const entry = anEntry();
    entry.env.online = false;
    entry.set({ ...shown, status: 'error', error: new CreditsError('server') });
    expect(entry.getFirstSnapshot()).toMatchObject({ error: null, isOffline: false });
  });

  it('is forgotten with its entry, as on sign-out', () => {
    const entry = anEntry();
    entry.set(shown);
    entry.getFirstSnapshot();
    entry.clear();
    expect(entry.getFirstSnapshot()).toBe(NOTHING);
  });

  it('FAULTS 86: keeps nothing on a server, where each page reads what is there now', () => {
    vi.unstubAllGlobals();
    const entry = anEntry();
    entry.set(shown);
    entry.getFirstSnapshot();
    entry.set({ data: aCredits({ balance: 7 }) });
    expect(entry.getFirstSnapshot().credits?.balance).toBe(7);
  });
});
