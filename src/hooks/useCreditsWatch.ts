import { useEffect } from 'react';
import { creditsKeys } from '../api/creditsKeys.js';
import { isRevoking } from '../api/policy/retryClass.js';
import { type CreditsError, isCreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from './CreditsContext.js';
import { useLatest } from './useLatest.js';

/**
 * Watches one team's query: reports each failure to the host, and clears the data where a failure means that the
 * reader may not see it any longer.
 */
export function useCreditsWatch(
  { queryClient, team }: CreditsConnection,
  onError: ((error: CreditsError) => void) | undefined,
): void {
  const handler = useLatest(onError);
  useEffect(() => {
    const watchedKey = creditsKeys.team(team);
    return queryClient.getQueryCache().subscribe((event) => {
      if (!watchedKey.every((part, index) => part === event.query.queryKey[index])) return;
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      const { error } = event.query.state;
      if (!isCreditsError(error)) return;
      if (isRevoking(error)) event.query.setState({ data: undefined, dataUpdatedAt: 0 });
      handler.current?.(error);
    });
  }, [queryClient, team, handler]);
}
