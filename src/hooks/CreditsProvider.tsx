'use client';

import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { CreditsClient } from '../api/CreditsClient.js';
import { createCreditsClient } from '../api/createCreditsClient.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsMessages } from '../format/messageTypes.js';
import { firstState } from '../sync/firstState.js';
import { shareTabs } from '../sync/tabs/shareTabs.js';
import type { CreditsTheme } from '../theme/CreditsTheme.js';
import { CreditsContext, type CreditsContextValue } from './CreditsContext.js';
import { useCreditsWatch } from './useCreditsWatch.js';
import { useExtraAsks } from './useExtraAsks.js';
import { useHostQueryClient } from './useHostQueryClient.js';
import { useHydrated } from './useHydrated.js';
import { usePurgeOnSignOut } from './usePurgeOnSignOut.js';
import { useTabNews } from './useTabNews.js';
import { warnEmptyTeam } from './warnings.js';

/** Props of {@link CreditsProvider}, for all widgets and hooks below it. */
export interface CreditsProviderProps {
  /**
   * Any non-secret team id: the one that your handler's `authorize` returns. It is part of the cache key, so teams
   * never see each other's numbers. `null` means signed out: nothing is fetched, and the team's cached credits are
   * dropped in all tabs.
   */
  team: string | null;
  /** Path or URL on your own server that returns the credits body. @default '/api/credits' */
  endpoint?: string | undefined;
  /** Reads the credits instead of `endpoint`. Create it once, outside render. */
  client?: CreditsClient | undefined;
  /** The query client to use. @default that of your `QueryClientProvider`, else one of the provider's own */
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
  retry,
  shareTabs: isShared = true,
  onError,
  children,
}: CreditsProviderProps): ReactNode {
  if (team === '') warnEmptyTeam();
  const queryClient = useHostQueryClient(givenQueryClient);
  const ownClient = useMemo(
    () => givenClient ?? createCreditsClient({ endpoint }),
    [givenClient, endpoint],
  );
  const tabs = useMemo(() => (isShared ? shareTabs(ownClient) : null), [ownClient, isShared]);
  const client = tabs?.client ?? ownClient;
  const connection = useMemo(
    () => ({ client, team, queryClient, tabs, retry }),
    [client, team, queryClient, tabs, retry],
  );
  const value = useMemo<CreditsContextValue>(
    () => ({ connection, settings: { theme, locale, timeZone, messages, now } }),
    [connection, theme, locale, timeZone, messages, now],
  );
  const isHydrated = useHydrated();
  if (!isHydrated) firstState(connection); // before anything below refetches
  useCreditsWatch(connection, onError);
  useTabNews(connection);
  useExtraAsks(connection, now);
  usePurgeOnSignOut(connection);
  return <CreditsContext.Provider value={value}>{children}</CreditsContext.Provider>;
}
