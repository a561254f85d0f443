'use client';

import { type UseSuspenseQueryResult, useSuspenseQuery } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { useCreditsContext } from './CreditsContext.js';
import { useConsumer } from './useConsumer.js';
import { useEntryOptions } from './useEntryOptions.js';

/** Suspends until the provider renders with a team. */
const UNKNOWN_TEAM = new Promise<never>(() => {});

/** Options of {@link useSuspenseCredits}. */
export interface UseSuspenseCreditsOptions<TData = Credits> {
  /** Selects a part of the credits; the component then re-renders only when that part changes. */
  select?: ((credits: Credits) => TData) | undefined;
}

/**
 * Like `useCredits`, for a tree with `<Suspense>` and an error boundary: suspends while there is no data, throws the
 * `CreditsError` to the boundary only if there is still none, and otherwise keeps the last good data.
 *
 * To retry after an error, reset react-query's `<QueryErrorResetBoundary>` together with your boundary.
 *
 * @throws Error without a `<CreditsProvider>` above.
 */
export function useSuspenseCredits<TData = Credits>({
  select,
}: UseSuspenseCreditsOptions<TData> = {}): UseSuspenseQueryResult<TData, CreditsError> {
  const { store, intervalMs } = useCreditsContext('useSuspenseCredits');
  if (store.team === undefined) throw UNKNOWN_TEAM;
  const options = useEntryOptions(store, select);
  useConsumer(store, intervalMs);
  // A boundary that is reset mounts the hook again, which must then fetch again.
  return useSuspenseQuery({ ...options, retryOnMount: true }, store.queryClient);
}
