import type { CreditsStore } from '../../sync/CreditsStore.js';

const liveRegions = new WeakMap<CreditsStore, Set<Element>>();

/** Live regions that may announce a team's credits, in mount order. */
function liveRegionsOf(store: CreditsStore): Set<Element> {
  const regions = liveRegions.get(store) ?? new Set<Element>();
  liveRegions.set(store, regions);
  return regions;
}

/** Registers a live region. Returns a function that unregisters it. */
export function registerLiveRegion(store: CreditsStore, region: Element): () => void {
  const regions = liveRegionsOf(store);
  regions.add(region);
  return () => regions.delete(region);
}

/**
 * Whether this live region announces. Only the first audible one does, so that a page with many widgets announces a
 * failure once.
 */
export function isAnnouncer(store: CreditsStore, region: Element): boolean {
  return [...liveRegionsOf(store)].find(isAudible) === region;
}

function isAudible(region: Element): boolean {
  const isShown = region.checkVisibility?.() ?? true; // not implemented in jsdom
  return isShown && !region.closest('[inert], [aria-hidden="true"]');
}
