import type { QueryCacheNotifyEvent } from '@tanstack/react-query';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** A query has changed its state. */
export type UpdateEvent = Extract<QueryCacheNotifyEvent, { type: 'updated' }>;

/** Calls `listen` whenever the cache's entry of the team's credits changes, until the returned function is called. */
export function onUpdate(
  connection: CreditsConnection,
  listen: (event: UpdateEvent) => void,
): () => void {
  return connection.queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.query === queryOf(connection)) listen(event);
  });
}
