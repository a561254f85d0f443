import type { CreditsStore, ProviderSettings } from './CreditsStore.js';

/** Whose credits, from where. */
export interface Whose {
  /** `null`: signed out; `undefined`: not known yet. */
  team: string | null | undefined;
  source: string;
}

/** The stores of one query client. */
export interface Hub {
  /** The store of a team and source, created on its first use. Rendering may call it: a new store does nothing yet. */
  storeOf: (whose: Whose, first: ProviderSettings) => CreditsStore;
  /** Subscribes to the cache, once no matter how often it is called. Returns a function that lets go. */
  hold: () => () => void;
  /** Stops all stores, even if they are shown. */
  stop: () => void;
  /** Empties and removes the entries of a source, or of one team, and ends their requests. */
  purge: (source: string, team?: string) => void;
  /** Another tab has signed out of a source. */
  hearSignOut: (source: string, atMs: number) => void;
}
