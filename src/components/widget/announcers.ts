import type { QueryClient } from '@tanstack/react-query';
import type { CreditsConnection } from '../../sync/CreditsConnection.js';

const liveRegions = new WeakMap<QueryClient, Map<string | null, Set<Element>>>();

/** Live regions that may announce a team's credits, in mount order. */
function liveRegionsOf({ queryClient, team }: CreditsConnection): Set<Element> {
  const byTeam = liveRegions.get(queryClient) ?? new Map<string | null, Set<Element>>();
  liveRegions.set(queryClient, byTeam);
  const regions = byTeam.get(team) ?? new Set<Element>();
  byTeam.set(team, regions);
  return regions;
}

/** Registers a live region. Returns a function that unregisters it. */
export function registerLiveRegion(connection: CreditsConnection, region: Element): () => void {
  const regions = liveRegionsOf(connection);
  regions.add(region);
  return () => regions.delete(region);
}

/**
 * Whether this live region announces. Only the first audible one does, so that a page with many widgets announces a
 * failure once.
 */
export function isAnnouncer(connection: CreditsConnection, region: Element): boolean {
  return [...liveRegionsOf(connection)].find(isAudible) === region;
}

function isAudible(region: Element): boolean {
  const isShown = region.checkVisibility?.() ?? true; // not implemented in jsdom
  return isShown && !region.closest('[inert], [aria-hidden="true"]');
}
