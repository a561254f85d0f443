'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { useCreditsOptions } from './useCreditsOptions.js';

/** What {@link useCredits} may be told. */
export interface UseCreditsOptions<TData = Credits> {
  /** Picks a part of the credits; the component then renders only when that part changes. */
  select?: ((credits: Credits) => TData) | undefined;
  /** `false` asks nobody. @default true */
  enabled?: boolean | undefined;
  /** Milliseconds between two polls (>= 15,000, spread by ±20 %), or `false` for no polling. @default 60000 */
  refetchInterval?: number | false | undefined;
}

/**
 * The credits of the provider's team, as react-query's own result: `data`, `error` (a `CreditsError`), `status` and
 * the rest. However many components call it, one request is in flight per team.
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
