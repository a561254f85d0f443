import type { Query } from '@tanstack/react-query';
import type { CreditsClient } from '../api/CreditsClient.js';
import { systemNow } from '../api/systemNow.js';
import { asCreditsError, CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { type CreditsKey, creditsKeys } from './creditsKeys.js';
import { isDue, POLL_INTERVAL_MS, pollIntervalMs, STALE_TIME_MS } from './policy/polling.js';
import { quickRetryDelayMs, shouldRetryQuickly } from './policy/retry.js';
import { teamRecord } from './teamRecord.js';

const UNUSED_KEPT_MS = 300_000;
const MIN_POLL_INTERVAL_MS = 15_000;

/** What a caller may change of the data policy. */
export interface CreditsQuerySettings {
  /** `false` turns quick retries off, for tests. On a server nothing is ever retried. */
  retry?: false | undefined;
  /** Milliseconds between two polls (>= 15,000, with a jitter of ±20 %), or `false` for no polling. @default 60000 */
  refetchInterval?: number | false | undefined;
}

/** A team's entry in react-query's cache. */
export type CreditsQuery = Query<Credits, CreditsError, Credits, CreditsKey>;

/** Options for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and their kin. */
export interface CreditsQueryOptions {
  /** `creditsKeys.team(team)`. */
  queryKey: CreditsKey;
  /** Makes one request; rejects with a `CreditsError` and nothing else. */
  queryFn: () => Promise<Credits>;
  /** 30,000 milliseconds. */
  staleTime: number;
  /** Milliseconds for which credits that nobody shows are kept: 300,000. */
  gcTime: number;
  /** Whether to try again at once, after `failureCount` failures, 0 or more, before this one. */
  retry: (failureCount: number, error: CreditsError) => boolean;
  /** Milliseconds before that. */
  retryDelay: (failureCount: number) => number;
  /** False: an error that is shown is not asked about again because one more widget shows it. */
  retryOnMount: boolean;
  /** Milliseconds until the next poll, longer after failures; `false` where asking again is no use. */
  refetchInterval: (query: CreditsQuery) => number | false;
  /** Asks again when the last answer is old enough. */
  refetchOnMount: (query: CreditsQuery) => 'always' | false;
  /** Asks again when the last answer is old enough. */
  refetchOnWindowFocus: (query: CreditsQuery) => 'always' | false;
  /** The hooks ask by themselves, up to 15 seconds after the network came back, so that not all pages do at once. */
  refetchOnReconnect: false;
  /** Asks nobody while offline. */
  networkMode: 'online';
  /** A page that nobody sees does not poll. */
  refetchIntervalInBackground: false;
  /** Nothing: another team's number must never stand in. */
  placeholderData: () => undefined;
  /** The widgets say what failed, where their numbers would be. */
  throwOnError: false;
  /** By which a host's own `QueryCache` callbacks can tell these queries. */
  meta: { source: 'react-credit-widgets' };
}

/**
 * The one place where key, fetcher, stale time, retry and polling live; the hooks are sugar over it. Safe on a
 * server, for prefetching.
 *
 * react-query's own abort signal is not passed on: an answer that arrives after an unmount is still cached. A request
 * is aborted only when nobody may see its answer any longer: its team signed out, or another tab was refused.
 *
 * @param team - Whose credits; part of the key. `null` asks nobody and fails with `signed_out`, `''` with `config`.
 * @throws RangeError when `refetchInterval` is neither `false` nor at least 15,000.
 */
export function creditsQueryOptions(
  client: CreditsClient,
  team: string | null,
  { retry, refetchInterval = POLL_INTERVAL_MS }: CreditsQuerySettings = {},
): CreditsQueryOptions {
  assertInterval(refetchInterval);
  const record = teamRecord(client, team);
  const mayRetry = retry !== false && typeof window !== 'undefined';
  const whenDue = ({ state }: CreditsQuery) => {
    const steadyAgeMs = performance.now() - record.settledAtMs;
    return isDue(state, systemNow(), steadyAgeMs) && 'always';
  };
  return {
    queryKey: creditsKeys.team(team),
    queryFn: async () => {
      const stay = new AbortController();
      record.abort = () => stay.abort();
      try {
        const credits = await getCreditsOfTeam(client, team, stay.signal);
        record.failedCycles = 0;
        return credits;
      } catch (error) {
        throw asCreditsError(error);
      } finally {
        record.settledAtMs = performance.now();
      }
    },
    staleTime: STALE_TIME_MS,
    gcTime: UNUSED_KEPT_MS,
    retry: (failureCount, error) => {
      const isRepeated = mayRetry && shouldRetryQuickly(failureCount, error, record.failedCycles);
      if (!isRepeated) record.failedCycles += 1;
      return isRepeated;
    },
    retryDelay: (failureCount) => quickRetryDelayMs(failureCount, Math.random()),
    retryOnMount: false,
    refetchInterval: ({ state }) =>
      refetchInterval !== false && pollIntervalMs(state, refetchInterval),
    refetchOnMount: whenDue,
    refetchOnWindowFocus: whenDue,
    refetchOnReconnect: false, // all pages at once; the hooks ask a little later
    // Pinned, because a host's defaults for its own queries would break promises of this one.
    networkMode: 'online',
    refetchIntervalInBackground: false,
    placeholderData: () => undefined, // another team's number must never stand in
    throwOnError: false,
    meta: { source: 'react-credit-widgets' },
  };
}

async function getCreditsOfTeam(
  client: CreditsClient,
  team: string | null,
  signal: AbortSignal,
): Promise<Credits> {
  if (team === null) throw new CreditsError('signed_out');
  if (!team) throw new CreditsError('config'); // undefined, from a caller without types, too
  return client.getCredits({ team, signal });
}

function assertInterval(refetchInterval: number | false): void {
  if (refetchInterval === false) return;
  if (refetchInterval >= MIN_POLL_INTERVAL_MS && refetchInterval <= 2 ** 30) return;
  throw new RangeError(
    'refetchInterval must be false or 15000 to 2^30 milliseconds: every open page asks.',
  );
}
