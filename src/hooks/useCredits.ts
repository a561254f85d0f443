'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { assertInterval } from '../sync/policy/assertInterval.js';
import { useCreditsContext } from './CreditsContext.js';
import { useConsumer } from './useConsumer.js';
import { useEntryOptions } from './useEntryOptions.js';

/** Options of {@link useCredits}. */
export interface UseCreditsOptions<TData = Credits> {
  /** Selects a part of the credits; the component then re-renders only when that part changes. */
  select?: ((credits: Credits) => TData) | undefined;
  /** `false` disables fetching. @default true */
  enabled?: boolean | undefined;
  /**
   * Milliseconds between polls (15,000 to 2^30, with a jitter of ±20 %), or `false` for none. Of all that show the
   * team, the shortest counts. @default that of the provider
   */
  refetchInterval?: number | false | undefined;
}

/**
 * The credits of the provider's team, as react-query's own result: `data`, `error` (a `CreditsError`), `status` and
 * the rest. No matter how many components call it, at most one request is in flight per team.
 *
 * @throws Error without a `<CreditsProvider>` above.
 * @throws RangeError when `refetchInterval` is neither `false` nor 15,000 to 2^30.
 */
export function useCredits<TData = Credits>({
  select,
  enabled = true,
  refetchInterval,
}: UseCreditsOptions<TData> = {}): UseQueryResult<TData, CreditsError> {
  const { store, intervalMs } = useCreditsContext('useCredits');
  const options = useEntryOptions(store, select);
  const isEnabled = enabled && store.team !== undefined;
  if (refetchInterval !== undefined) assertInterval(refetchInterval);
  useConsumer(store, refetchInterval ?? intervalMs, isEnabled);
  return useQuery({ ...options, enabled: isEnabled }, store.queryClient);
}
