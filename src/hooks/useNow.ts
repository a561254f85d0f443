'use client';

import { useContext } from 'react';
import { firstState } from '../sync/firstState.js';
import { CreditsContext } from './CreditsContext.js';
import { useClock } from './useClock.js';

/**
 * The time by which the widgets judge lots, in epoch milliseconds: `now`, else the provider's clock, else the real
 * one, ticking at most once a minute. While hydrating it is the instant at which the credits were fetched; 0 when
 * none were.
 */
export function useNow(now?: () => number): number {
  const context = useContext(CreditsContext);
  const readFetchedAtMs = () => (context && firstState(context.connection)?.dataUpdatedAt) ?? 0;
  return useClock(now ?? context?.settings.now, readFetchedAtMs);
}
