import { notifyManager } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { CreditsConnection } from '../sync/CreditsConnection.js';

const unsubscribe = () => {};

/**
 * One fact about a team's query, read from the cache: the component renders when the fact changes and at no other
 * time. `read` must return a primitive. Without a connection it is read once a render.
 *
 * @param readFirst - The fact while hydrating, as a server had it.
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
