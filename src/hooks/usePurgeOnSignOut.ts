import { useEffect, useRef } from 'react';
import { systemNow } from '../api/systemNow.js';
import { CreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from '../sync/CreditsConnection.js';
import { creditsKeys } from '../sync/creditsKeys.js';
import { revoke } from '../sync/revoke.js';

/**
 * When `team` becomes `null`, drops the cached credits of every team that this provider has shown and aborts their
 * requests, in the other tabs, too.
 */
export function usePurgeOnSignOut(connection: CreditsConnection): void {
  const shown = useRef(new Map<string, CreditsConnection>());
  useEffect(() => {
    if (connection.team !== null) {
      shown.current.set(connection.team, connection);
      return;
    }
    for (const [team, past] of shown.current) {
      revoke(past, new CreditsError('signed_out'), systemNow());
      const filters = { queryKey: creditsKeys.team(team), exact: true, type: 'inactive' } as const;
      past.queryClient.removeQueries(filters); // an entry that another provider uses keeps its error
      past.tabs?.signOut(team);
    }
    shown.current.clear();
  }, [connection]);
}
