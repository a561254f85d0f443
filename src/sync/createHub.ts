import type { QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { CreditsError } from '../credits/CreditsError.js';
import type { CreditsStore, ProviderSettings } from './CreditsStore.js';
import { createStore } from './createStore.js';
import { type CreditsKey, creditsKeys, sourceOfKey } from './creditsKeys.js';
import type { Environment } from './environment.js';
import type { Hub, Whose } from './Hub.js';
import { PINNED_OPTIONS } from './pinnedOptions.js';

/** Creates the hub of a query client. */
export function createHub(
  queryClient: QueryClient,
  env: Environment,
  isSignedOut: (source: string) => boolean,
  liveHubs: Set<Hub>,
): Hub {
  const cache = queryClient.getQueryCache();
  const stores = new Map<string, CreditsStore>();
  const storesOf = (source: string, team?: string) =>
    [...stores.values()].filter((store) => isOf(store.options.queryKey, source, team));
  let holders = 0;
  let unsubscribe = () => {};

  const removeEntries = (source: string, team?: string, isKept = (_hash: string) => false) => {
    for (const query of cache.getAll()) {
      if (!isOf(query.queryKey, source, team) || isKept(query.queryHash)) continue;
      query.setState({ data: undefined, dataUpdatedAt: 0 }); // its observers keep what they have seen last
      cache.remove(query);
    }
  };

  const handleEvent = (event: QueryCacheNotifyEvent) => {
    const { queryHash, queryKey, state } = event.query;
    const source = sourceOfKey(queryKey);
    const isRestored = source !== null && isSignedOut(source) && state.data !== undefined;
    if (isRestored && event.type !== 'removed') removeEntries(source);
    else stores.get(queryHash)?.handleEvent(event);
  };

  const storeOf = ({ team, source }: Whose, first: ProviderSettings) => {
    // An unknown team is never fetched; `null` has an entry with `signed_out`.
    const queryKey = creditsKeys.team(team === undefined ? '' : team, source);
    const keyOptions: { queryKey: CreditsKey } = { ...PINNED_OPTIONS, queryKey };
    const { queryHash } = queryClient.defaultQueryOptions(keyOptions);
    const existing = team === undefined ? undefined : stores.get(queryHash);
    existing?.offer(first);
    if (existing) return existing;
    const setup = { queryClient, queryKey, queryHash, source, team, env, hold };
    const store = createStore({ ...setup, isSignedOut: () => isSignedOut(source) }, first);
    if (team !== undefined) stores.set(queryHash, store);
    return store;
  };

  function hold(): () => void {
    holders += 1;
    if (holders === 1) {
      unsubscribe = cache.subscribe(handleEvent);
      liveHubs.add(hub);
    }
    return () => {
      holders -= 1;
      if (holders > 0) return;
      unsubscribe();
      liveHubs.delete(hub);
    };
  }

  const hub: Hub = {
    storeOf,
    hold,
    stop() {
      for (const store of stores.values()) store.stop();
    },
    purge(source, team) {
      const error = new CreditsError('signed_out');
      for (const store of storesOf(source, team)) store.revoke(error, env.now());
      removeEntries(source, team);
      for (const store of storesOf(source, team)) store.forget();
    },
    hearSignOut(source, atMs) {
      const error = new CreditsError('signed_out');
      for (const store of storesOf(source)) store.hearRevocation(error, atMs);
      removeEntries(source, undefined, (hash) => stores.get(hash)?.isStarted() ?? false);
    },
  };
  return hub;
}

/** Whether a key is that of a team's credits from a source. The entry of `null` holds none. */
function isOf(queryKey: readonly unknown[], source: string, team?: string): boolean {
  const owner = queryKey[3];
  return sourceOfKey(queryKey) === source && owner !== null && (team ?? owner) === owner;
}
