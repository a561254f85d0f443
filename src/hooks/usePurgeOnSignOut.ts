import { useEffect, useRef } from 'react';
import { creditsKeys } from '../api/creditsKeys.js';
import { fetchMemory } from '../api/policy/fetchMemory.js';
import type { CreditsConnection } from './CreditsContext.js';

/**
 * Drops the cached credits of every team that this provider has shown, and any answer still on its way, when `team`
 * becomes `null`; in the other tabs too.
 */
export function usePurgeOnSignOut(connection: CreditsConnection): void {
  const shown = useRef(new Map<string, CreditsConnection>());
  useEffect(() => {
    if (connection.team !== null) {
      shown.current.set(connection.team, connection);
      return;
    }
    for (const [team, { client, queryClient, tabs }] of shown.current) {
      fetchMemory(client, team).leave();
      queryClient.removeQueries({ queryKey: creditsKeys.team(team), exact: true });
      tabs?.signOut(team);
    }
    shown.current.clear();
  }, [connection]);
}
