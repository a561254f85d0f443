import { useCallback, useSyncExternalStore } from 'react';
import type { Credits } from '../credits/types.js';
import type { CreditsStore } from '../sync/CreditsStore.js';
import { isChecked } from '../sync/cleanEntry.js';
import type { EntryOptions } from '../sync/entryOptions.js';

type SelectingOptions<TData> = EntryOptions & { select?: (credits: Credits) => TData };

/** Options with which react-query's hooks show the entry of a store, whatever the host does to the entry. */
export function useEntryOptions<TData>(
  store: CreditsStore,
  select: ((credits: Credits) => TData) | undefined,
): SelectingOptions<TData> {
  // react-query's observers keep showing an entry that was removed, until they render again.
  useSyncExternalStore(store.subscribe, store.getQuery, store.getQuery);
  store.checkEntry();
  // react-query selects from what a host has written before the store gets to empty it.
  const selectChecked = useCallback(
    (credits: Credits) => (select && isChecked(credits) ? select(credits) : (undefined as TData)),
    [select],
  );
  return { ...store.options, ...(select && { select: selectChecked }) };
}
