import type { Query } from '@tanstack/react-query';
import type { CreditsClient } from '../api/CreditsClient.js';
import { systemNow } from '../api/systemNow.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { baseOptions, type CreditsBaseOptions } from './baseOptions.js';
import { type CreditsKey, creditsKeys } from './creditsKeys.js';
import { assertInterval } from './policy/assertInterval.js';
import { isDue, outcomeOf, POLL_INTERVAL_MS, pollIntervalMs } from './policy/polling.js';
import { readerOf } from './readerOf.js';

/** The parts of the data policy that a caller may change. */
export interface CreditsQuerySettings {
  /** Where the credits come from; part of the key if it is not `/api/credits`. @default `client.source` */
  source?: string | undefined;
  /** `false` disables quick retries, for tests. On a server nothing is ever retried. */
  retry?: false | undefined;
  /** Milliseconds between polls (15,000 to 2^30, with a jitter of ±20 %), or `false` for none. @default 60000 */
  refetchInterval?: number | false | undefined;
}

/** A team's entry in react-query's cache. */
export type CreditsQuery = Query<Credits, CreditsError, Credits, CreditsKey>;

/** Options for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the like. */
export interface CreditsQueryOptions extends CreditsBaseOptions {
  /** Milliseconds until the next poll, longer after failures; `false` when refetching is pointless. */
  refetchInterval: (query: CreditsQuery) => number | false;
  /** Refetches when the last result is old enough. */
  refetchOnMount: (query: CreditsQuery) => 'always' | false;
  /** Refetches when the last result is old enough. */
  refetchOnWindowFocus: (query: CreditsQuery) => 'always' | false;
}

/**
 * The query options for a team's credits: key, fetcher, stale time, retries and polling. Safe on a server, for
 * prefetching. Below a `<CreditsProvider>` use `useCredits`, whose requests the widgets share.
 *
 * react-query's own abort signal is not passed on: a response that arrives after an unmount is still cached.
 *
 * @param team - Whose credits; part of the key. `null` fails with `signed_out`, `''` with `config`, without a request.
 * @throws RangeError when `refetchInterval` is neither `false` nor 15,000 to 2^30.
 */
export function creditsQueryOptions(
  client: CreditsClient,
  team: string | null,
  { source = client.source, retry, refetchInterval = POLL_INTERVAL_MS }: CreditsQuerySettings = {},
): CreditsQueryOptions {
  assertInterval(refetchInterval);
  const { record, read } = readerOf(client, team);
  const queryKey = creditsKeys.team(team, source);
  const whenDue = ({ state }: CreditsQuery) => {
    const steadyAgeMs = performance.now() - record.settledSteadyMs;
    return isDue(outcomeOf(state), systemNow(), steadyAgeMs) && 'always';
  };
  return {
    ...baseOptions({ queryKey, queryFn: read, record, mayRetry: () => retry !== false }),
    refetchInterval: ({ state }) =>
      refetchInterval !== false && pollIntervalMs(outcomeOf(state), refetchInterval),
    refetchOnMount: whenDue,
    refetchOnWindowFocus: whenDue,
  };
}
