'use client';

import { useContext } from 'react';
import { CreditsContext } from './CreditsContext.js';
import { useClock } from './useClock.js';

/**
 * The time by which the widgets decide what has expired, in epoch milliseconds: from `now`, else the provider's clock,
 * else the real one, updated at most once a minute and when a lot expires. While hydrating it is the time at which the
 * credits were fetched; 0 without credits.
 */
export function useNow(now?: () => number): number {
  const context = useContext(CreditsContext);
  const readFetchedAtMs = () => context?.store.getFirstSnapshot().asOfMs ?? 0;
  return useClock(now ?? context?.settings.now, readFetchedAtMs);
}
