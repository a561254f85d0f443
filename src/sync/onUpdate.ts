import type { QueryCacheNotifyEvent } from '@tanstack/react-query';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** The state of a query has changed. */
export type UpdateEvent = Extract<QueryCacheNotifyEvent, { type: 'updated' }>;

/** Calls `listen` whenever the cache entry of the team's credits changes. Returns a function that unsubscribes. */
export function onUpdate(
  connection: CreditsConnection,
  listen: (event: UpdateEvent) => void,
): () => void {
  return connection.queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.query === queryOf(connection)) listen(event);
  });
}
