import type { QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { type CreditsError, isCreditsError } from '../credits/CreditsError.js';
import { creditsKeys } from './creditsKeys.js';
import { noteCycle } from './lastError.js';
import type { UpdateEvent } from './onUpdate.js';
import { isRevoking } from './policy/retry.js';

const watched = new WeakSet<QueryClient>();

/**
 * Clears credits of a cache where a failure means that the reader may not see them any longer: of all teams, and as long as the
 * cache lives, because an answer may come when no provider is there.
 */
export function watchCache(queryClient: QueryClient): void {
  if (watched.has(queryClient)) return;
  watched.add(queryClient);
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || !isOurs(event)) return;
    const { status, fetchStatus } = event.query.state;
    if (status === 'success' || (status === 'pending' && fetchStatus === 'idle')) {
      noteCycle(event.query, null);
    }
    const error = failureOf(event);
    if (!error) return;
    noteCycle(event.query, error);
    if (isRevoking(error)) event.query.setState({ data: undefined, dataUpdatedAt: 0 });
  });
}

/** Why a cycle failed, here or in another tab; `null` for any other event. */
export function failureOf({ action }: UpdateEvent): CreditsError | null {
  const isTold = action.type === 'setState' && action.state.error;
  const error = action.type === 'error' ? action.error : isTold;
  return isCreditsError(error) ? error : null;
}

function isOurs({ query }: QueryCacheNotifyEvent): boolean {
  return creditsKeys.all.every((part, index) => part === query.queryKey[index]);
}
