import type { QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { type CreditsError, isCreditsError } from '../credits/CreditsError.js';
import { creditsKeys } from './creditsKeys.js';
import { noteCycle } from './lastError.js';
import type { UpdateEvent } from './onUpdate.js';
import { isRevoking } from './policy/retry.js';

const watched = new WeakSet<QueryClient>();

/**
 * Clears cached credits when an error means that the user may no longer see them: of all teams, and for the lifetime of
 * the cache, because a response may arrive when no provider is mounted.
 */
export function watchCache(queryClient: QueryClient): void {
  if (watched.has(queryClient)) return;
  watched.add(queryClient);
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || !isCreditsEvent(event)) return;
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

/** Why a fetch cycle failed, here or in another tab; `null` for any other event. */
export function failureOf({ action }: UpdateEvent): CreditsError | null {
  const sharedError = action.type === 'setState' && action.state.error;
  const error = action.type === 'error' ? action.error : sharedError;
  return isCreditsError(error) ? error : null;
}

function isCreditsEvent({ query }: QueryCacheNotifyEvent): boolean {
  return creditsKeys.all.every((part, index) => part === query.queryKey[index]);
}
