import type { CreditsStore } from '../sync/CreditsStore.js';
import { useSnapshot } from './useSnapshot.js';

/** Whether the store's credits are being fetched. */
export function useIsRefreshing(store: CreditsStore): boolean {
  return useSnapshot(store, ({ isFetching }) => isFetching);
}

/** Whether a refresh was requested too early, and no result has arrived since. It starts on its own when allowed. */
export function useIsRefreshDeferred(store: CreditsStore | null): boolean {
  return useSnapshot(store, ({ isRefreshDeferred }) => isRefreshDeferred);
}
