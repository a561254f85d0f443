import { useEffect, useRef } from 'react';
import { creditsKeys } from '../api/creditsKeys.js';
import type { CreditsConnection } from './CreditsContext.js';

/** Drops a team's cached credits, and any answer still on its way, when `team` becomes `null`. */
export function usePurgeOnSignOut({ queryClient, team }: CreditsConnection): void {
  const previous = useRef(team);
  useEffect(() => {
    const signedOutTeam = team === null ? previous.current : null;
    previous.current = team;
    if (signedOutTeam === null) return;
    queryClient.removeQueries({ queryKey: creditsKeys.team(signedOutTeam), exact: true });
  }, [queryClient, team]);
}
