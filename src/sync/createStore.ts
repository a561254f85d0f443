import { notifyManager, type QueryCacheNotifyEvent, QueryObserver } from '@tanstack/react-query';
import { CreditsError } from '../credits/CreditsError.js';
import { nextExpiry } from '../credits/nextExpiry.js';
import type { Consumer, CreditsStore, ProviderSettings } from './CreditsStore.js';
import { channelName } from './channelName.js';
import { createEntry } from './createEntry.js';
import { type CreditsObserver, createFetches } from './createFetches.js';
import { createPoller } from './createPoller.js';
import { createProviders } from './createProviders.js';
import { createRecovery } from './createRecovery.js';
import { createRefresh, REMOVED } from './createRefresh.js';
import { createSnapshots, type Kept, NOTHING } from './createSnapshots.js';
import type { PageChange } from './environment.js';
import type { Later } from './later.js';
import {
  createRecord,
  isTooOld,
  recordFound,
  recordInvalidation,
  recordOutcome,
  recordRevocation,
  recordSharedFailure,
} from './record.js';
import type { StoreSetup } from './StoreSetup.js';
import { type HearingParts, hearAnswer } from './tabs/hearAnswer.js';
import { messageOf, parseTabMessage } from './tabs/tabMessage.js';

const ignore = () => {};

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
  let stop = ignore;
  let cancelStop = ignore;

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
  const recovery = createRecovery(
    env,
    entry,
    poller,
    () => observer,
    () => consumers.size > 0 && !setup.isSignedOut(),
  );
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

  function start(): void {
    entry.check();
    entry.adopt(env.steady());
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
      recovery.cancel();
      later?.leave();
      later = observer = null;
      kept = NOTHING;
      stop = ignore;
    };
    poller.refetchIfDue();
    getLater();
  }

  function handleUpdate({ action }: Extract<QueryCacheNotifyEvent, { type: 'updated' }>): void {
    if (entry.check()) recovery.start();
    if (action.type === 'fetch') poller.noteFetch();
    if (action.type === 'invalidate') recordInvalidation(record, env.now());
    if (action.type === 'success' || action.type === 'error') poller.noteResult();
    if (action.type === 'success' && action.manual && entry.isForeign()) fetches.noteHostWrite();
    entry.adopt(env.steady());
    const { data, dataUpdatedAt, error } = getState() ?? {};
    if (data && dataUpdatedAt !== undefined) kept = { credits: data, asOfMs: dataUpdatedAt };
    if (error && team) providers.report(error);
    if (action.type === 'success') later?.handleResult();
    if (action.type === 'success' && !action.manual && isTooOld(record, env.now()))
      poller.refetch();
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
      recovery.attach();
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
      if (!team) throw new CreditsError('signed_out');
      return refresh.readNewer();
    },
    handleEvent(event) {
      notify();
      if (event.type === 'removed') {
        fetches.abort(REMOVED); // as react-query does
        if (consumers.size === 0) kept = NOTHING;
      }
      if (!observer || setup.isSignedOut()) return;
      if (event.type === 'added' || event.type === 'removed') recovery.start();
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
