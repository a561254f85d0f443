import { notifyManager } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { CreditsConnection } from '../sync/CreditsConnection.js';

const unsubscribe = () => {};

/**
 * One fact about a team's query, read from the cache: the component re-renders only when the fact changes. `read` must
 * return a primitive. Without a connection it is read on every render.
 *
 * @param readFirst - Reads the fact while hydrating, as the server rendered it.
 */
export function useQueryFact<T extends string | number | boolean | null>(
  connection: CreditsConnection | null,
  read: () => T,
  readFirst: () => T = read,
): T {
  const cache = connection?.queryClient.getQueryCache();
  const subscribe = useCallback(
    (onChange: () => void) =>
      cache ? cache.subscribe(notifyManager.batchCalls(onChange)) : unsubscribe,
    [cache],
  );
  return useSyncExternalStore(subscribe, read, readFirst);
}
