import type { QueryClient } from '@tanstack/react-query';
import { aCredits } from 'react-credit-widgets/testing';
import type { ProviderSettings } from '../../../src/sync/CreditsStore.js';
import { createRegistry } from '../../../src/sync/createRegistry.js';
import { browserEnvironment, type Environment } from '../../../src/sync/environment.js';
import '../../../src/sync/later.js'; // loaded before the clock is fake

/** What a provider contributes; override what matters. */
export function someSettings(overrides: Partial<ProviderSettings> = {}): ProviderSettings {
  return {
    client: { getCredits: async () => aCredits() },
    retry: false,
    sharesTabs: false,
    onError: undefined,
    now: undefined,
    ...overrides,
  };
}

/** The store of team "acme" of a page of its own. */
export function aStore(
  queryClient: QueryClient,
  env: Environment = browserEnvironment,
  settings: ProviderSettings = someSettings(),
) {
  return createRegistry(env)
    .hubOf(queryClient)
    .storeOf({ team: 'acme', source: '/api/credits' }, settings);
}
