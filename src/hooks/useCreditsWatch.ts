import type { QueryCacheNotifyEvent } from '@tanstack/react-query';
import { useEffect } from 'react';
import { creditsKeys } from '../api/creditsKeys.js';
import { isRevoking } from '../api/policy/retryClass.js';
import { type CreditsError, isCreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from './CreditsContext.js';
import { noteCycle } from './lastError.js';
import { useLatest } from './useLatest.js';

/**
 * Watches the credits of all teams, also of one that was left with a request under way: clears data where a failure
 * means that the reader may not see it any longer. Reports each failure of the team to the host.
 */
export function useCreditsWatch(
  { queryClient, team }: CreditsConnection,
  onError: ((error: CreditsError) => void) | undefined,
): void {
  const handler = useLatest(onError);
  useEffect(() => {
    return queryClient.getQueryCache().subscribe((event) => {
      const { queryKey } = event.query;
      if (!creditsKeys.all.every((part, index) => part === queryKey[index])) return;
      if (event.type !== 'updated') return;
      const { status, fetchStatus } = event.query.state;
      if (status === 'success' || (status === 'pending' && fetchStatus === 'idle')) {
        noteCycle(event.query, null);
      }
      const error = failureOf(event);
      if (!isCreditsError(error)) return;
      noteCycle(event.query, error);
      if (isRevoking(error)) event.query.setState({ data: undefined, dataUpdatedAt: 0 });
      if (queryKey[creditsKeys.all.length] === team) handler.current?.(error);
    });
  }, [queryClient, team, handler]);
}

/** A request failed, or another tab told of a failure. */
function failureOf({ action }: Extract<QueryCacheNotifyEvent, { type: 'updated' }>): unknown {
  if (action.type === 'error') return action.error;
  return action.type === 'setState' ? action.state.error : null;
}
