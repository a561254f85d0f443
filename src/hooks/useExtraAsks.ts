import { onlineManager } from '@tanstack/react-query';
import { useEffect } from 'react';
import { systemNow } from '../api/systemNow.js';
import { nextExpiry } from '../credits/nextExpiry.js';
import type { CreditsConnection } from '../sync/CreditsConnection.js';
import { queryOf } from '../sync/cacheEntry.js';
import {
  createOneOffRefetch,
  EXPIRY_JITTER_MS,
  RECONNECT_JITTER_MS,
} from '../sync/oneOffRefetch.js';
import { onUpdate } from '../sync/onUpdate.js';
import { isDueOnReconnect } from '../sync/policy/polling.js';
import { useLatest } from './useLatest.js';

/**
 * Refetches outside of polling: shortly after a reconnect and after a lot expires, unless a result has arrived since,
 * and when the page is restored from the back/forward cache.
 */
export function useExtraAsks(connection: CreditsConnection, now: (() => number) | undefined): void {
  const clock = useLatest(now ?? systemNow);
  useEffect(() => {
    const afterReconnect = createOneOffRefetch(connection);
    const afterExpiry = createOneOffRefetch(connection);
    const handleOnline = () => {
      const state = queryOf(connection)?.state;
      if (!state || !onlineManager.isOnline() || !isDueOnReconnect(state, systemNow())) return;
      afterReconnect.schedule(0, state.data ? RECONNECT_JITTER_MS : 0);
    };
    let scheduledForMs = 0; // once per expiry, even if the clock is pinned
    const handleResult = () => {
      afterReconnect.cancel();
      const lots = queryOf(connection)?.state.data?.lots ?? [];
      const nowMs = clock.current();
      const next = nextExpiry(lots, nowMs);
      if (next?.atMs === scheduledForMs) return;
      afterExpiry.cancel();
      const isScheduled = next && afterExpiry.schedule(next.atMs - nowMs, EXPIRY_JITTER_MS);
      scheduledForMs = isScheduled ? next.atMs : 0;
    };
    // A page misses every event while it is in the back/forward cache.
    const handleShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) afterReconnect.schedule(0, 0);
    };
    handleResult();
    window.addEventListener('online', handleOnline); // react-query treats a page that opens offline as online
    window.addEventListener('pageshow', handleShow);
    const cleanups = [
      () => window.removeEventListener('pageshow', handleShow),
      () => window.removeEventListener('online', handleOnline),
      onlineManager.subscribe(handleOnline),
      onUpdate(connection, ({ query }) => {
        if (query.state.fetchStatus === 'idle') handleResult();
      }),
      afterReconnect.cancel,
      afterExpiry.cancel,
    ];
    return () => {
      for (const cleanUp of cleanups) cleanUp();
    };
  }, [connection, clock]);
}
