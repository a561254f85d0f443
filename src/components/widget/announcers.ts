import type { QueryClient } from '@tanstack/react-query';
import type { CreditsConnection } from '../../sync/CreditsConnection.js';

type Row = Set<Element>;

const rows = new WeakMap<QueryClient, Map<string | null, Row>>();

/** Those who could speak for a team's credits, by who came first. */
function rowOf({ queryClient, team }: CreditsConnection): Row {
  const byTeam = rows.get(queryClient) ?? new Map<string | null, Row>();
  rows.set(queryClient, byTeam);
  const row = byTeam.get(team) ?? new Set<Element>();
  byTeam.set(team, row);
  return row;
}

/** Puts a live region into the row. Returns how to leave it. */
export function registerLiveRegion(connection: CreditsConnection, region: Element): () => void {
  const row = rowOf(connection);
  row.add(region);
  return () => row.delete(region);
}

/**
 * Whether it is a region's turn: the first one that can be heard speaks alone, so that a failure is not told by each widget of
 * a page.
 */
export function isAnnouncer(connection: CreditsConnection, region: Element): boolean {
  return [...rowOf(connection)].find(canBeHeard) === region;
}

function canBeHeard(region: Element): boolean {
  const isShown = region.checkVisibility?.() ?? true; // jsdom cannot tell
  return isShown && !region.closest('[inert], [aria-hidden="true"]');
}
