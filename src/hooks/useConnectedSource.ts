import type { CreditsConnection } from '../sync/CreditsConnection.js';
import { type CreditsSource, givenSource } from '../sync/CreditsSource.js';
import { firstState } from '../sync/firstState.js';
import { lastErrorOf } from '../sync/lastError.js';
import { isRevoking } from '../sync/policy/retry.js';
import { useCreditsConnection } from './CreditsContext.js';
import { useCredits } from './useCredits.js';
import { useHydrated } from './useHydrated.js';
import { useOnline } from './useOnline.js';

/**
 * The provider's credits as a widget's source. Only these four fields of the result are read, so that a refetch with
 * equal data renders nothing. An error and its button stay while the fetch is retried.
 */
export function useConnectedSource(): CreditsSource {
  const connection = useCreditsConnection('A connected widget');
  const { data, error: currentError, status, isPaused } = useCredits();
  const isOnline = useOnline();
  const isHydrated = useHydrated();
  if (!isHydrated) return firstSource(connection);
  const error = status === 'pending' ? lastErrorOf(connection) : currentError;
  const isRevoked = error !== null && isRevoking(error);
  return {
    credits: isRevoked ? null : (data ?? null),
    error,
    isOffline: isPaused || !isOnline || (error?.code === 'network' && !navigator.onLine),
    connection,
    givenAsOfMs: 0,
  };
}

/** What a server can know: no failure, and no state of the network. */
function firstSource(connection: CreditsConnection): CreditsSource {
  const first = firstState(connection);
  return { ...givenSource(first?.data ?? null, first?.dataUpdatedAt), connection };
}
