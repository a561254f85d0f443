import { type CreditsError, isCreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsKey } from './creditsKeys.js';
import { PINNED_OPTIONS } from './pinnedOptions.js';
import { STALE_TIME_MS } from './policy/polling.js';
import { quickRetryDelayMs, shouldRetryQuickly } from './policy/retry.js';
import { type CreditsRecord, recordOutcome } from './record.js';

const GC_TIME_MS = 300_000;

/** What our queries have in common; polling is up to the caller. */
export interface CreditsBaseOptions {
  /** `creditsKeys.team(team, source)`. */
  queryKey: CreditsKey;
  /** Makes one request, or joins the one that runs; rejects only with a `CreditsError`. */
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
  /** False: not all pages refetch at once. */
  refetchOnReconnect: false;
  /** Lets a host's own `QueryCache` callbacks recognize these queries. */
  meta: { source: 'react-credit-widgets' };
}

/** What the options are made of. */
export interface BaseSettings {
  queryKey: CreditsKey;
  queryFn: () => Promise<Credits>;
  record: CreditsRecord;
  /** Whether failures may be retried quickly, in a page. */
  mayRetry: () => boolean;
}

/** The options of every query of this package; who polls and refetches it is up to the caller. */
export function baseOptions({
  queryKey,
  queryFn,
  record,
  mayRetry,
}: BaseSettings): CreditsBaseOptions {
  return {
    ...PINNED_OPTIONS,
    queryKey,
    queryFn,
    staleTime: STALE_TIME_MS,
    gcTime: GC_TIME_MS,
    retry: (failureCount, error) => {
      const isPage = typeof window !== 'undefined'; // a server does not wait
      const willRetry =
        isPage && mayRetry() && shouldRetryQuickly(failureCount, error, record.failedCycles);
      if (!willRetry && isCreditsError(error)) recordOutcome(record, error);
      return willRetry;
    },
    retryDelay: (failureCount) => quickRetryDelayMs(failureCount, Math.random()),
    retryOnMount: false,
    refetchOnReconnect: false,
    meta: { source: 'react-credit-widgets' },
  };
}
