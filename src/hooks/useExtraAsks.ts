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
 * Asks once a little after the network came back, and once a little after a lot has expired, unless something has come
 * since; and when the page is back from the back/forward cache: polls know of none of them.
 */
export function useExtraAsks(connection: CreditsConnection, now: (() => number) | undefined): void {
  const clock = useLatest(now ?? systemNow);
  useEffect(() => {
    const afterReconnect = createOneOffRefetch(connection);
    const afterExpiry = createOneOffRefetch(connection);
    const handleOnline = () => {
      const state = queryOf(connection)?.state;
      if (!state || !onlineManager.isOnline() || !isDueOnReconnect(state, systemNow())) return;
      afterReconnect.plan(0, state.data ? RECONNECT_JITTER_MS : 0);
    };
    let plannedForMs = 0; // once for each expiry, also by a clock that stands still
    const handleResult = () => {
      afterReconnect.drop();
      const lots = queryOf(connection)?.state.data?.lots ?? [];
      const nowMs = clock.current();
      const next = nextExpiry(lots, nowMs);
      if (next?.atMs === plannedForMs) return;
      afterExpiry.drop();
      const isPlanned = next && afterExpiry.plan(next.atMs - nowMs, EXPIRY_JITTER_MS);
      plannedForMs = isPlanned ? next.atMs : 0;
    };
    // What happened while the page rested in the back/forward cache, nobody told it.
    const handleShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) afterReconnect.plan(0, 0);
    };
    handleResult();
    window.addEventListener('online', handleOnline); // react-query takes a page that opens offline for online
    window.addEventListener('pageshow', handleShow);
    const endings = [
      () => window.removeEventListener('pageshow', handleShow),
      () => window.removeEventListener('online', handleOnline),
      onlineManager.subscribe(handleOnline),
      onUpdate(connection, ({ query }) => {
        if (query.state.fetchStatus === 'idle') handleResult();
      }),
      afterReconnect.drop,
      afterExpiry.drop,
    ];
    return () => {
      for (const end of endings) end();
    };
  }, [connection, clock]);
}
