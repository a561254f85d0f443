'use client';

import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { CreditsClient } from '../api/CreditsClient.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsMessages } from '../format/messageTypes.js';
import { assertInterval } from '../sync/policy/assertInterval.js';
import { POLL_INTERVAL_MS } from '../sync/policy/polling.js';
import type { CreditsTheme } from '../theme/CreditsTheme.js';
import { CreditsContext, type CreditsContextValue } from './CreditsContext.js';
import { clientOf } from './clientOf.js';
import { useHostQueryClient } from './useHostQueryClient.js';
import { useHydrated } from './useHydrated.js';
import { useStore } from './useStore.js';
import { warnEmptyTeam } from './warnings.js';

/** Props of {@link CreditsProvider}, for all widgets and hooks below it. */
export interface CreditsProviderProps {
  /**
   * Any non-secret team id: the one that your handler's `authorize` returns. It is part of the cache key, so teams
   * never see each other's numbers. `null` means signed out: nothing is fetched, and cached credits are dropped in
   * all tabs. `undefined` means not known yet: nothing is fetched or dropped.
   */
  team: string | null | undefined;
  /** Path or URL on your own server that returns the credits body. @default '/api/credits' */
  endpoint?: string | undefined;
  /** Reads the credits instead of `endpoint`. Its `source` keeps its credits apart from those of other clients. */
  client?: CreditsClient | undefined;
  /** The query client to use. @default that of your `QueryClientProvider`, else one for the whole page */
  queryClient?: QueryClient | undefined;
  /** Theme of all widgets below. */
  theme?: CreditsTheme | undefined;
  /** BCP 47 tag for numbers and dates. @default the language of `messages` */
  locale?: string | undefined;
  /** IANA time zone for dates. @default UTC while hydrating, then the browser's */
  timeZone?: string | undefined;
  /** Message catalog, a module of `react-credit-widgets/messages/*`. @default English */
  messages?: CreditsMessages | undefined;
  /** The clock, in epoch milliseconds; pin it in tests and previews. @default the real clock, read every minute */
  now?: (() => number) | undefined;
  /** Milliseconds between polls (15,000 to 2^30, with a jitter of ±20 %), or `false` for none. @default 60000 */
  refetchInterval?: number | false | undefined;
  /** `false` disables quick retries, for tests. */
  retry?: false | undefined;
  /**
   * Whether the tabs of this origin that show one team take turns fetching and share the results, so that six tabs make
   * as many requests as one. Needs `BroadcastChannel` and Web Locks; without them each tab fetches for itself.
   * @default true
   */
  shareTabs?: boolean | undefined;
  /** Called for every failed fetch, after its quick retries. */
  onError?: ((error: CreditsError) => void) | undefined;
  /** Your page, or the part of it that shows credits. */
  children?: ReactNode;
}

/**
 * Sets whose credits the widgets and hooks below read, from where, and their theme and language. Renders no element
 * and no `QueryClientProvider`: your own queries below it keep their client.
 *
 * @throws RangeError when `refetchInterval` is neither `false` nor 15,000 to 2^30.
 */
export function CreditsProvider({
  team,
  endpoint = '/api/credits',
  client: givenClient,
  queryClient: givenQueryClient,
  theme,
  locale,
  timeZone,
  messages,
  now,
  refetchInterval = POLL_INTERVAL_MS,
  retry,
  shareTabs: sharesTabs = true,
  onError,
  children,
}: CreditsProviderProps): ReactNode {
  if (team === '') warnEmptyTeam();
  assertInterval(refetchInterval);
  const queryClient = useHostQueryClient(givenQueryClient);
  const client = givenClient ?? clientOf(endpoint);
  const source = givenClient ? givenClient.source : endpoint;
  const store = useStore(queryClient, team, source, { client, retry, sharesTabs, onError, now });
  const value = useMemo<CreditsContextValue>(
    () => ({
      store,
      intervalMs: refetchInterval,
      settings: { theme, locale, timeZone, messages, now },
    }),
    [store, refetchInterval, theme, locale, timeZone, messages, now],
  );
  const isHydrated = useHydrated();
  if (!isHydrated) store.getFirstSnapshot(); // before anything below refetches
  return <CreditsContext.Provider value={value}>{children}</CreditsContext.Provider>;
}
