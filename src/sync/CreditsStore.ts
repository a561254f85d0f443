import type { QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import type { CreditsClient } from '../api/CreditsClient.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsQuery } from './creditsQueryOptions.js';
import type { EntryOptions } from './entryOptions.js';

/** What is known of a team's credits at one moment. Replaced, never changed, and only if a field differs. */
export interface Snapshot {
  /** The last good credits, as long as they may be shown. */
  credits: Credits | null;
  /** Why the last cycle failed; may be set together with `credits`, and stays while it is retried. */
  error: CreditsError | null;
  /** There is no network, so nothing newer can be fetched. */
  isOffline: boolean;
  isFetching: boolean;
  /** Epoch milliseconds of the credits; 0 without any. */
  asOfMs: number;
  /** Epoch milliseconds of the last result, good or bad; 0 for none. */
  settledAtMs: number;
  /** Epoch milliseconds of the last refresh by the user; 0 for none. */
  refreshedAtMs: number;
  /** The user requested a refresh too early, and no result has arrived since. It starts on its own when allowed. */
  isRefreshDeferred: boolean;
}

/** What shows the credits: a widget, or a host's `useCredits`. */
export interface Consumer {
  /** Milliseconds between polls; `false` for none. The shortest of all consumers counts. */
  intervalMs: number | false;
}

/** What a mounted provider contributes to its store. */
export interface ProviderSettings {
  client: CreditsClient;
  /** `false` disables quick retries. */
  retry: false | undefined;
  /** Whether answers are shared with the other tabs of this origin. */
  sharesTabs: boolean;
  onError: ((error: CreditsError) => void) | undefined;
  /** The clock by which lots expire, epoch milliseconds. @default the real one */
  now: (() => number) | undefined;
}

/**
 * Keeps one team's credits fresh, for everything on a page that shows them. It lives as long as its query client, and
 * does nothing before its first consumer.
 */
export interface CreditsStore {
  readonly queryClient: QueryClient;
  /** `null`: signed out. `undefined`: not known yet. Neither is ever fetched. */
  readonly team: string | null | undefined;
  /** For `useQuery` and the like, which join what runs: the store itself polls and refetches. */
  readonly options: EntryOptions;
  getSnapshot: () => Snapshot;
  /** The snapshot as the page began to hydrate. Call it only while hydrating, or on a server. */
  getFirstSnapshot: () => Snapshot;
  /** The cache entry; another one after the host has removed it. */
  getQuery: () => CreditsQuery | undefined;
  /** Calls back after a change of the snapshot or of the entry. Returns an unsubscribe function. */
  subscribe: (listener: () => void) => () => void;
  /** Empties a cache entry that is not credits, before it is rendered. */
  checkEntry: () => void;
  /** Starts the store with the first consumer. Returns a function that releases it. */
  addConsumer: (consumer: Consumer) => () => void;
  /** The settings of a provider that has just committed: the last one reads. Returns a function that releases them. */
  connect: (settings: ProviderSettings) => () => void;
  /** The settings of a provider that renders: they serve as long as none has committed. */
  offer: (settings: ProviderSettings) => void;
  /** Refreshes on the user's request: at most once every five seconds, and not before the server's wait hint is over. */
  refresh: () => void;
  /** Resolves with credits that are newer than the call. */
  readNewer: () => Promise<Credits>;
  /** Stops, even if it has consumers. */
  stop: () => void;
  /** Whether it has consumers, or has just lost the last one. */
  isStarted: () => boolean;
  /** An event of the entry. */
  handleEvent: (event: QueryCacheNotifyEvent) => void;
  /** Clears the credits wherever they are shown, and ends their requests. */
  revoke: (error: CreditsError, atMs: number) => void;
  /** The same for a revocation in another tab, unless the credits were requested later than `atMs`. */
  hearRevocation: (error: CreditsError, atMs: number) => void;
  /** Forgets a team that has signed out, so that a later sign-in begins with a first load. */
  forget: () => void;
}
