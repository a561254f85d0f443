import { useEffect } from 'react';
import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from './CreditsContext.js';
import { onUpdate } from './onUpdate.js';
import { useLatest } from './useLatest.js';
import { failureOf, watchCycles } from './watchCycles.js';

/** Watches what becomes of the credits: see `watchCycles`. Reports each failure of the team to the host. */
export function useCreditsWatch(
  connection: CreditsConnection,
  onError: ((error: CreditsError) => void) | undefined,
): void {
  const handler = useLatest(onError);
  useEffect(() => {
    watchCycles(connection.queryClient);
    return onUpdate(connection, (event) => {
      const error = failureOf(event);
      if (error) handler.current?.(error);
    });
  }, [connection, handler]);
}
