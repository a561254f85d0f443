'use client';

import { type UseSuspenseQueryResult, useSuspenseQuery } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { useCreditsOptions } from './useCreditsOptions.js';

/** What {@link useSuspenseCredits} may be told. */
export interface UseSuspenseCreditsOptions<TData = Credits> {
  /** Picks a part of the credits; the component then renders only when that part changes. */
  select?: ((credits: Credits) => TData) | undefined;
}

/**
 * Like `useCredits`, for a tree with `<Suspense>` and an error boundary: suspends while there is no data, throws the
 * `CreditsError` to the boundary only when there is still none, and otherwise keeps the last good data.
 *
 * To try again after an error, reset react-query's `<QueryErrorResetBoundary>` together with your boundary.
 *
 * @throws Error without a `<CreditsProvider>` above.
 */
export function useSuspenseCredits<TData = Credits>({
  select,
}: UseSuspenseCreditsOptions<TData> = {}): UseSuspenseQueryResult<TData, CreditsError> {
  const [options, queryClient] = useCreditsOptions('useSuspenseCredits');
  // A boundary that was reset mounts the hook again and wants a fresh attempt.
  return useSuspenseQuery(
    { ...options, retryOnMount: true, ...(select && { select }) },
    queryClient,
  );
}
