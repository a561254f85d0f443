import {
  notifyManager,
  type QueryCacheNotifyEvent,
  type QueryClient,
  QueryObserver,
} from '@tanstack/react-query';
import { CreditsError } from '../credits/CreditsError.js';
import { nextExpiry } from '../credits/nextExpiry.js';
import type { Consumer, CreditsStore, ProviderSettings } from './CreditsStore.js';
import { channelName } from './channelName.js';
import { createEntry } from './createEntry.js';
import { type CreditsObserver, createFetches } from './createFetches.js';
import { createPoller } from './createPoller.js';
import { createProviders } from './createProviders.js';
import { createRefresh } from './createRefresh.js';
import { createSnapshots, type Kept, NOTHING } from './createSnapshots.js';
import type { CreditsKey } from './creditsKeys.js';
import type { Environment, PageChange } from './environment.js';
import type { Later } from './later.js';
import { outcomeOf } from './policy/polling.js';
import { isRevoking } from './policy/retry.js';
import {
  createRecord,
  recordFound,
  recordInvalidation,
  recordOutcome,
  recordRevocation,
  recordSharedFailure,
} from './record.js';
import { type HearingParts, hearAnswer } from './tabs/hearAnswer.js';
import { messageOf, parseTabMessage } from './tabs/tabMessage.js';

/** An entry that is emptied again and again is refetched at most this often. */
const MIN_RECOVERY_GAP_MS = 5_000;

const ignore = () => {};

/** Where a store belongs. */
export interface StoreSetup {
  queryClient: QueryClient;
  queryKey: CreditsKey;
  queryHash: string;
  source: string;
  team: string | null | undefined;
  env: Environment;
  /** Subscribes to the cache, once for all stores of a query client. Returns a function that lets go. */
  hold: () => () => void;
  /** Whether the page has signed out of the store's source. */
  isSignedOut: () => boolean;
}

/**
 * Creates the store of a team's credits. Nothing happens before its first consumer.
 *
 * @param first - Reads until a provider has committed: a tree that suspends may not commit before the first answer.
 */
export function createStore(setup: StoreSetup, first: ProviderSettings): CreditsStore {
  const { queryClient, queryKey, source, team, env } = setup;
  const record = createRecord();
  const entry = createEntry(queryClient.getQueryCache(), setup.queryHash, record);
  const consumers = new Set<Consumer>();
  const providers = createProviders(first, env.now, source);
  const listeners = new Set<() => void>();
  let observer: CreditsObserver | null = null;
  let later: Later | null = null;
  let kept: Kept = NOTHING;
  let recoveredAtMs = Number.NEGATIVE_INFINITY;
  let stop = ignore;
  let cancelStop = ignore;
  let cancelRecovery = ignore;
  let removals = 0;

  const getState = () => entry.getQuery()?.state;
  const notify = () =>
    notifyManager.schedule(() => {
      for (const listener of listeners) listener();
    });

  const fetches = createFetches({
    env,
    team,
    queryKey,
    record,
    entry,
    getProviders: providers.all,
    getObserver: () => observer,
    getLater,
    handleRevocation: hide,
  });
  const poller = createPoller({
    env,
    record,
    consumers,
    hasData: () => getState()?.data !== undefined,
    isFetching: () => observer === null || getState()?.fetchStatus !== 'idle',
    refetch: () => fetches.fetch('any'),
  });
  const refresh = createRefresh(env, record, () => fetches.fetch('newer'), notify);

  const hearing: HearingParts = {
    env,
    record,
    isFailing: () => getState()?.status === 'error' && getState()?.fetchStatus === 'idle',
    write: entry.write,
    hearRevocation,
    schedule: poller.schedule,
  };

  /** Loads what is not needed for the first figure. A chunk that has not arrived is tried again at the next read. */
  function getLater(): Later | null {
    if (later || !observer) return later;
    const start = ({ createLater }: typeof import('./later.js')) => {
      if (later || !observer) return;
      later = createLater({
        env,
        record,
        now: providers.now,
        name: channelName(source, team ?? ''),
        sharesTabs: providers.all().every(({ sharesTabs }) => sharesTabs),
        getNextExpiryMs: (nowMs) => nextExpiry(getState()?.data?.lots ?? [], nowMs)?.atMs ?? null,
        refetch: poller.refetch,
        format: messageOf,
        parse: (message) => parseTabMessage(message, env.now()),
        hear: (answer) => hearAnswer(answer, hearing),
        handleFailure: () => recordSharedFailure(record),
      });
    };
    import('./later.js').then(start).catch(ignore);
    return null;
  }

  function hide(error: CreditsError, atMs: number): void {
    kept = NOTHING;
    recordRevocation(record, error, atMs, env.steady());
    entry.clear(error, atMs);
    later?.handleResult(); // nothing is left that expires
    notify();
  }

  function revoke(error: CreditsError, atMs: number): void {
    cancelRecovery();
    fetches.abort(error);
    fetches.cancel(error);
    entry.endFetch();
    hide(error, atMs);
  }

  function hearRevocation(error: CreditsError, atMs: number): void {
    // Only a request that was sent later overrides it, unless it was sent before the clock was set back.
    const isOutdated = record.sentAtMs > atMs && record.sentAtMs <= env.now();
    if (!isOutdated) revoke(error, atMs);
  }

  /** Attaches to the entry of now, and loads it if it is another one. */
  function attach(): void {
    if (observer && observer.getCurrentQuery() !== entry.getQuery()) {
      observer.setOptions(observer.options);
    }
  }

  /** After this task, because a host may be in the middle of replacing entries, and not again and again. */
  function recoverSoon(): void {
    cancelRecovery();
    const recover = () => {
      recoveredAtMs = env.steady();
      attach();
      if (getState()?.status === 'pending') poller.refetch();
      else poller.schedule();
    };
    const waitMs = recoveredAtMs + MIN_RECOVERY_GAP_MS - env.steady();
    cancelRecovery = env.setTimer(recover, Math.max(0, waitMs));
  }

  /** Takes the time of a result that is not our own: restored, hydrated, or written by the host. */
  function adoptForeign(): void {
    const state = getState();
    if (!state || !entry.isForeign()) return;
    const { error, atMs } = outcomeOf(state);
    const isOver = record.error !== null && error === null; // older credits end a failure, too
    if (atMs <= record.settledAtMs && !isOver) return;
    recordFound(record, { error, atMs: Math.max(atMs, record.settledAtMs) }, env.steady());
  }

  function start(): void {
    entry.check();
    adoptForeign();
    observer = new QueryObserver(queryClient, {
      ...fetches.options,
      notifyOnChangeProps: [],
    });
    const handleChange = (change: PageChange) => {
      if (change === 'visibility') poller.refetchIfDue();
      else poller.handleReturn(change);
      notify();
    };
    const releases = [setup.hold(), env.onChange(handleChange), observer.subscribe(ignore)];
    stop = () => {
      for (const release of releases) release();
      poller.stop();
      refresh.stop();
      cancelRecovery();
      later?.leave();
      later = observer = null;
      kept = NOTHING;
      stop = ignore;
    };
    poller.refetchIfDue();
    getLater();
  }

  /** Whether the host has invalidated the entry since the last answer was requested, as during a first load. */
  function isTooOld(): boolean {
    const isInvalidated = record.newerThanMs <= env.now(); // else the clock was set back
    const isOlder = record.sentAtMs > 0 && record.sentAtMs < record.newerThanMs;
    return isInvalidated && isOlder && record.error === null;
  }

  function handleUpdate({ action }: Extract<QueryCacheNotifyEvent, { type: 'updated' }>): void {
    if (entry.check()) recoverSoon();
    if (action.type === 'fetch') poller.noteFetch();
    if (action.type === 'invalidate') recordInvalidation(record, env.now());
    if (action.type === 'success' || action.type === 'error') poller.noteResult();
    if (action.type === 'success' && action.manual && entry.isForeign()) fetches.noteHostWrite();
    adoptForeign();
    const { data, dataUpdatedAt, error } = getState() ?? {};
    if (data && dataUpdatedAt !== undefined) kept = { credits: data, asOfMs: dataUpdatedAt };
    if (error && team) providers.report(error);
    if (action.type === 'success') later?.handleResult();
    if (action.type === 'success' && !action.manual && isTooOld()) poller.refetch();
    else poller.schedule();
  }

  const store: CreditsStore = {
    queryClient,
    team,
    options: fetches.options,
    getQuery: entry.getQuery,
    ...createSnapshots({
      env,
      record,
      getQuery: entry.getQuery,
      checkEntry: entry.check,
      getKept: () => kept,
    }),
    checkEntry: () => void entry.check(),
    stop: () => stop(),
    isStarted: () => observer !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect: providers.connect,
    offer: providers.offer,
    addConsumer(consumer) {
      consumers.add(consumer);
      cancelStop();
      attach();
      if (observer) poller.refetchIfDue();
      else start();
      return () => {
        consumers.delete(consumer);
        if (consumers.size > 0) poller.schedule();
        else cancelStop = env.setTimer(() => stop(), 0);
      };
    },
    refresh: refresh.refresh,
    async readNewer() {
      const refusal = team ? refresh.refusal() : new CreditsError('signed_out');
      if (refusal) throw refusal;
      for (;;) {
        const before = removals;
        try {
          return await fetches.fetch('newer');
        } catch (error) {
          const isRemoved = removals !== before && !isRevoking(error as CreditsError);
          if (!isRemoved) throw error; // else by the host, who wants it read again
        }
      }
    },
    handleEvent(event) {
      notify();
      if (event.type === 'removed') {
        removals += 1;
        fetches.abort(new CreditsError('network')); // as react-query does
        if (consumers.size === 0) kept = NOTHING;
      }
      if (!observer || setup.isSignedOut()) return;
      if (event.type === 'added' || event.type === 'removed') recoverSoon();
      if (event.type === 'updated') handleUpdate(event);
    },
    revoke,
    hearRevocation,
    forget() {
      recordOutcome(record, null);
      recordFound(record, { error: null, atMs: 0 }, Number.NEGATIVE_INFINITY);
    },
  };
  return store;
}
