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

/** What {@link CreditsProvider} is told, for all widgets and hooks below. */
export interface CreditsProviderProps {
  /**
   * Whose credits: a non-secret id, part of the cache key, so that no team ever sees another's number; the one that
   * `authorize` of your handler gives. `null` means signed out: nothing is asked and the team's cached credits are dropped,
   * in all tabs.
   */
  team: string | null;
  /** Path or URL of your own server that returns the credits body. @default '/api/credits' */
  endpoint?: string | undefined;
  /** Reads the credits instead of `endpoint`. Create it once, outside of render. */
  client?: CreditsClient | undefined;
  /** Whose cache to use. @default the host's `QueryClientProvider`, else a client of the provider's own */
  queryClient?: QueryClient | undefined;
  /** Look of all widgets below. */
  theme?: CreditsTheme | undefined;
  /** BCP 47 tag for numbers and dates. @default the language of `messages` */
  locale?: string | undefined;
  /** IANA time zone of dates. @default UTC while hydrating, then the browser's */
  timeZone?: string | undefined;
  /** Texts, a module of `react-credit-widgets/messages/*`. @default English */
  messages?: CreditsMessages | undefined;
  /** The clock, in epoch milliseconds; fix it for tests and previews. @default the real clock, minute by minute */
  now?: (() => number) | undefined;
  /** `false` turns quick retries off, for tests. */
  retry?: false | undefined;
  /**
   * Whether the tabs of this origin that show one team ask in turn and tell each other what came, so that six tabs make
   * the requests of one. Needs `BroadcastChannel` and Web Locks; without them each tab asks for itself. @default true
   */
  shareTabs?: boolean | undefined;
  /** Called with every failed fetch, once its quick retries are used up. */
  onError?: ((error: CreditsError) => void) | undefined;
  /** Your page, or the part of it that shows credits. */
  children?: ReactNode;
}

/**
 * Says whose credits the widgets and hooks below read, from where, and how they look and speak. Renders no element
 * and no `QueryClientProvider`: a host's own queries below it keep their client.
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
  if (!isHydrated) firstState(connection); // before anything below asks afresh
  useCreditsWatch(connection, onError);
  useTabNews(connection);
  useExtraAsks(connection, now);
  usePurgeOnSignOut(connection);
  return <CreditsContext.Provider value={value}>{children}</CreditsContext.Provider>;
}
