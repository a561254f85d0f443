import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { CreditsStore, ProviderSettings } from '../sync/CreditsStore.js';
import type { Seat } from '../sync/createPresence.js';
import { DEFAULT_SOURCE } from '../sync/creditsKeys.js';
import { pageRegistry } from '../sync/pageRegistry.js';
import { useClientLayoutEffect } from './useClientLayoutEffect.js';

/** The store of a provider, which reads with the provider's settings while it is mounted. */
export function useStore(
  queryClient: QueryClient,
  team: string | null | undefined,
  source: string = DEFAULT_SOURCE,
  settings: ProviderSettings,
): CreditsStore {
  const { client, retry, sharesTabs, onError, now } = settings;
  const hub = pageRegistry().hubOf(queryClient);
  const [seat] = useState<Seat>(() => ({ team, hub, sharesTabs, shown: new Set() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings of the first render serve until one has committed
  const store = useMemo(() => hub.storeOf({ team, source }, settings), [hub, team, source]);

  // Layout effects run before the effects of the widgets below, which start the store.
  useClientLayoutEffect(
    () => store.connect({ client, retry, sharesTabs, onError, now }),
    [store, client, retry, sharesTabs, onError, now],
  );
  useClientLayoutEffect(() => {
    Object.assign(seat, { team, hub, sharesTabs });
    pageRegistry().presenceOf(source).update(seat);
  }, [source, seat, team, hub, sharesTabs]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of a commit, all layout effects have run before this one
  useEffect(() => pageRegistry().presenceOf(source).apply(), [source, team, hub]);
  useEffect(() => () => pageRegistry().presenceOf(source).release(seat), [source, seat]);
  useEffect(() => hub.hold(), [hub]);
  return store;
}
