import type { CreditsSource } from './CreditsSource.js';
import { useCredits } from './useCredits.js';
import { useCreditsConnection } from './useCreditsConnection.js';

/**
 * The provider's credits as a widget's source. Only these four fields of the result are read, so that a refetch which
 * brings equal data renders nothing.
 */
export function useConnectedSource(): CreditsSource {
  const connection = useCreditsConnection('A connected widget');
  const { data, error, status, isPaused } = useCredits();
  return {
    credits: data ?? null,
    error: status === 'pending' ? null : error,
    isOffline: isPaused,
    connection,
    givenAsOfMs: 0,
  };
}
