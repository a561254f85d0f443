'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { useCreditsOptions } from './useCreditsOptions.js';

/** Options of {@link useCredits}. */
export interface UseCreditsOptions<TData = Credits> {
  /** Selects a part of the credits; the component then re-renders only when that part changes. */
  select?: ((credits: Credits) => TData) | undefined;
  /** `false` disables fetching. @default true */
  enabled?: boolean | undefined;
  /** Milliseconds between polls (>= 15,000, with a jitter of ±20 %), or `false` to disable polling. @default 60000 */
  refetchInterval?: number | false | undefined;
}

/**
 * The credits of the provider's team, as react-query's own result: `data`, `error` (a `CreditsError`), `status` and
 * the rest. No matter how many components call it, at most one request is in flight per team.
 *
 * @throws Error without a `<CreditsProvider>` above.
 * @throws RangeError when `refetchInterval` is below 15,000.
 */
export function useCredits<TData = Credits>({
  select,
  enabled = true,
  refetchInterval,
}: UseCreditsOptions<TData> = {}): UseQueryResult<TData, CreditsError> {
  const [options, queryClient] = useCreditsOptions('useCredits', { refetchInterval });
  return useQuery({ ...options, ...(select && { select }), enabled }, queryClient);
}
