import { useEffect } from 'react';
import { systemNow } from '../api/systemNow.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from '../sync/CreditsConnection.js';
import { onUpdate } from '../sync/onUpdate.js';
import { teamRecord } from '../sync/teamRecord.js';
import { failureOf, watchCache } from '../sync/watchCache.js';
import { useLatest } from './useLatest.js';

/** Records that a result which another tab fetched earlier, say before a purchase, does not satisfy the next fetch. */
function noteInvalidation({ client, team }: CreditsConnection): void {
  teamRecord(client, team).invalidatedAtMs = systemNow();
}

/** Clears revoked credits (see `watchCache`) and reports each failure of the team to the host. */
export function useCreditsWatch(
  connection: CreditsConnection,
  onError: ((error: CreditsError) => void) | undefined,
): void {
  const handler = useLatest(onError);
  useEffect(() => {
    watchCache(connection.queryClient);
    return onUpdate(connection, (event) => {
      if (event.action.type === 'invalidate') noteInvalidation(connection);
      const error = failureOf(event);
      if (error) handler.current?.(error);
    });
  }, [connection, handler]);
}
