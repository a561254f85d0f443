import type { QueryClient } from '@tanstack/react-query';
import { createHub } from './createHub.js';
import { createPresence, type Presence } from './createPresence.js';
import type { Environment } from './environment.js';
import type { Hub } from './Hub.js';

/** Everything that a page knows outside of React, found by query client or by source. */
export interface Registry {
  hubOf: (queryClient: QueryClient) => Hub;
  presenceOf: (source: string) => Presence;
  /** The query client of a page whose host has none, for each copy of react-query. */
  queryClientOf: (QueryClientClass: typeof QueryClient) => QueryClient;
  /** Forgets all of it, for the next test. */
  reset: () => void;
}

/** Creates a registry; each page has one. */
export function createRegistry(env: Environment): Registry {
  let hubs = new WeakMap<QueryClient, Hub>();
  const liveHubs = new Set<Hub>();
  const presences = new Map<string, Presence>();
  const queryClients = new Map<typeof QueryClient, QueryClient>();

  const presenceOf = (source: string) => {
    const presence = presences.get(source) ?? createPresence(source, env);
    presences.set(source, presence);
    return presence;
  };

  return {
    hubOf(queryClient) {
      const isSignedOut = (source: string) => presences.get(source)?.isSignedOut() ?? false;
      const hub = hubs.get(queryClient) ?? createHub(queryClient, env, isSignedOut, liveHubs);
      hubs.set(queryClient, hub);
      return hub;
    },
    presenceOf,
    queryClientOf(QueryClientClass) {
      const queryClient = queryClients.get(QueryClientClass) ?? new QueryClientClass();
      queryClients.set(QueryClientClass, queryClient);
      return queryClient;
    },
    reset() {
      for (const hub of liveHubs) hub.stop();
      for (const queryClient of queryClients.values()) queryClient.clear();
      queryClients.clear();
      presences.clear();
      hubs = new WeakMap();
    },
  };
}
