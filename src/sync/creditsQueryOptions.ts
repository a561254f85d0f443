import type { Query } from '@tanstack/react-query';
import type { CreditsClient } from '../api/CreditsClient.js';
import { systemNow } from '../api/systemNow.js';
import { asCreditsError, CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { type CreditsKey, creditsKeys } from './creditsKeys.js';
import { isDue, POLL_INTERVAL_MS, pollIntervalMs, STALE_TIME_MS } from './policy/polling.js';
import { quickRetryDelayMs, shouldRetryQuickly } from './policy/retry.js';
import { teamRecord } from './teamRecord.js';

const GC_TIME_MS = 300_000;
const MIN_POLL_INTERVAL_MS = 15_000;

/** The parts of the data policy that a caller may change. */
export interface CreditsQuerySettings {
  /** `false` disables quick retries, for tests. On a server nothing is ever retried. */
  retry?: false | undefined;
  /** Milliseconds between polls (>= 15,000, with a jitter of ±20 %), or `false` to disable polling. @default 60000 */
  refetchInterval?: number | false | undefined;
}

/** A team's entry in react-query's cache. */
export type CreditsQuery = Query<Credits, CreditsError, Credits, CreditsKey>;

/** Options for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the like. */
export interface CreditsQueryOptions {
  /** `creditsKeys.team(team)`. */
  queryKey: CreditsKey;
  /** Makes one request; rejects only with a `CreditsError`. */
  queryFn: () => Promise<Credits>;
  /** 30,000 milliseconds. */
  staleTime: number;
  /** Milliseconds that unused credits stay in the cache: 300,000. */
  gcTime: number;
  /** Whether to retry a failure quickly; `failureCount` is the number of failures before it, 0 or more. */
  retry: (failureCount: number, error: CreditsError) => boolean;
  /** Milliseconds before that retry. */
  retryDelay: (failureCount: number) => number;
  /** False: mounting another widget does not refetch after an error that is already shown. */
  retryOnMount: boolean;
  /** Milliseconds until the next poll, longer after failures; `false` when refetching is pointless. */
  refetchInterval: (query: CreditsQuery) => number | false;
  /** Refetches when the last result is old enough. */
  refetchOnMount: (query: CreditsQuery) => 'always' | false;
  /** Refetches when the last result is old enough. */
  refetchOnWindowFocus: (query: CreditsQuery) => 'always' | false;
  /** The hooks refetch on their own, up to 15 seconds after a reconnect, so that not all pages refetch at once. */
  refetchOnReconnect: false;
  /** Does not fetch while offline. */
  networkMode: 'online';
  /** A hidden page does not poll. */
  refetchIntervalInBackground: false;
  /** None: another team's number must never be shown. */
  placeholderData: () => undefined;
  /** The widgets show the error in place of their numbers. */
  throwOnError: false;
  /** Lets a host's own `QueryCache` callbacks recognize these queries. */
  meta: { source: 'react-credit-widgets' };
}

/**
 * The query options for a team's credits: key, fetcher, stale time, retries and polling. The hooks are built on them.
 * Safe on a server, for prefetching.
 *
 * react-query's own abort signal is not passed on: a response that arrives after an unmount is still cached. A request
 * is aborted only when its response must not be shown anymore: its team signed out, or another tab was denied access.
 *
 * @param team - Whose credits; part of the key. `null` fails with `signed_out`, `''` with `config`, without a request.
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
      const controller = new AbortController();
      record.abort = () => controller.abort();
      try {
        const credits = await getCreditsOfTeam(client, team, controller.signal);
        record.failedCycles = 0;
        return credits;
      } catch (error) {
        throw asCreditsError(error);
      } finally {
        record.settledAtMs = performance.now();
      }
    },
    staleTime: STALE_TIME_MS,
    gcTime: GC_TIME_MS,
    retry: (failureCount, error) => {
      const willRetry = mayRetry && shouldRetryQuickly(failureCount, error, record.failedCycles);
      if (!willRetry) record.failedCycles += 1;
      return willRetry;
    },
    retryDelay: (failureCount) => quickRetryDelayMs(failureCount, Math.random()),
    retryOnMount: false,
    refetchInterval: ({ state }) =>
      refetchInterval !== false && pollIntervalMs(state, refetchInterval),
    refetchOnMount: whenDue,
    refetchOnWindowFocus: whenDue,
    refetchOnReconnect: false, // would hit all pages at once; the hooks add a jitter
    // Pinned, because a host's query defaults would break guarantees of this one.
    networkMode: 'online',
    refetchIntervalInBackground: false,
    placeholderData: () => undefined, // another team's number must never be shown
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
  if (!team) throw new CreditsError('config'); // also `undefined`, from an untyped caller
  return client.getCredits({ team, signal });
}

function assertInterval(refetchInterval: number | false): void {
  if (refetchInterval === false) return;
  if (refetchInterval >= MIN_POLL_INTERVAL_MS && refetchInterval <= 2 ** 30) return;
  throw new RangeError(
    'refetchInterval must be false or 15000 to 2^30 milliseconds: every open page polls.',
  );
}
