import { useEffect, useRef } from 'react';
import { creditsKeys } from '../api/creditsKeys.js';
import type { CreditsConnection } from './CreditsContext.js';

/**
 * Drops the cached credits of every team that this provider has shown, and any answer still on its way, when `team`
 * becomes `null`.
 */
export function usePurgeOnSignOut({ queryClient, team }: CreditsConnection): void {
  const shown = useRef(new Set<string>());
  useEffect(() => {
    if (team !== null) {
      shown.current.add(team);
      return;
    }
    for (const past of shown.current) {
      queryClient.removeQueries({ queryKey: creditsKeys.team(past), exact: true });
    }
    shown.current.clear();
  }, [queryClient, team]);
}
