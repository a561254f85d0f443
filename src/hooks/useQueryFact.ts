import { notifyManager } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { CreditsConnection } from './CreditsContext.js';

/**
 * One fact about a team's query, read from the cache: the component renders when the fact changes and at no other
 * time. `read` must return a primitive.
 */
export function useQueryFact<T extends string | number | boolean | null>(
  connection: CreditsConnection,
  read: (connection: CreditsConnection) => T,
): T {
  const { queryClient } = connection;
  const subscribe = useCallback(
    (onChange: () => void) =>
      queryClient.getQueryCache().subscribe(notifyManager.batchCalls(onChange)),
    [queryClient],
  );
  const getSnapshot = () => read(connection);
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}
