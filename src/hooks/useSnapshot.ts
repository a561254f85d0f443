import { useSyncExternalStore } from 'react';
import type { CreditsStore, Snapshot } from '../sync/CreditsStore.js';
import { NOTHING } from '../sync/createSnapshots.js';

const subscribeNever = () => () => {};

/**
 * One fact of a store's snapshot: the component re-renders only when the fact changes. `select` must return a primitive or
 * a part of the snapshot; without a store it gets an empty one.
 *
 * @param readFirst - Reads the snapshot while hydrating, as the server rendered it.
 */
export function useSnapshot<T>(
  store: CreditsStore | null,
  select: (snapshot: Snapshot) => T,
  readFirst: () => Snapshot = store ? store.getFirstSnapshot : () => NOTHING,
): T {
  return useSyncExternalStore(
    store ? store.subscribe : subscribeNever,
    () => select(store ? store.getSnapshot() : NOTHING),
    () => select(readFirst()),
  );
}
