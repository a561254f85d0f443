import { useSyncExternalStore } from 'react';
import type { CreditsBaseOptions } from '../sync/baseOptions.js';
import type { CreditsStore } from '../sync/CreditsStore.js';

/** The store polls and refetches for all. */
const NO_REFETCHES = {
  refetchInterval: false,
  refetchOnMount: false,
  refetchOnWindowFocus: false,
} as const;

/** Options with which react-query's hooks show the entry of a store, whatever the host does to the entry. */
export function useEntryOptions(store: CreditsStore): CreditsBaseOptions & typeof NO_REFETCHES {
  // react-query's observers keep showing an entry that was removed, until they render again.
  useSyncExternalStore(store.subscribe, store.getQuery, store.getQuery);
  store.checkEntry();
  return { ...store.options, ...NO_REFETCHES };
}
