import type { QueryClient } from '@tanstack/react-query';
import type { CreditsKey } from './creditsKeys.js';
import type { Environment } from './environment.js';

/** Where a store belongs. */
export interface StoreSetup {
  queryClient: QueryClient;
  queryKey: CreditsKey;
  queryHash: string;
  source: string;
  team: string | null | undefined;
  env: Environment;
  /** Subscribes to the cache, once for all stores of a query client. Returns a function that lets go. */
  hold: () => () => void;
  /** Whether the page has signed out of the store's source. */
  isSignedOut: () => boolean;
}
