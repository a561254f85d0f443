import { useEffect } from 'react';
import { systemNow } from '../api/systemNow.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from '../sync/CreditsConnection.js';
import { onUpdate } from '../sync/onUpdate.js';
import { teamRecord } from '../sync/teamRecord.js';
import { failureOf, watchCache } from '../sync/watchCache.js';
import { useLatest } from './useLatest.js';

/** What another tab read before, say before a purchase, is no answer to the host's next question. */
function noteInvalidation({ client, team }: CreditsConnection): void {
  teamRecord(client, team).invalidatedAtMs = systemNow();
}

/** Watches what becomes of the credits: see `watchCache`. Reports each failure of the team to the host. */
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
