import { onlineManager } from '@tanstack/react-query';
import { useEffect } from 'react';
import { EXPIRY_SPREAD_MS, RECONNECT_SPREAD_MS } from '../api/policy/extraAsk.js';
import { isDue } from '../api/policy/polling.js';
import { systemNow } from '../api/systemNow.js';
import { nextExpiry } from '../credits/nextExpiry.js';
import type { CreditsConnection } from './CreditsContext.js';
import { createExtraAsk } from './createExtraAsk.js';
import { queryOf } from './queryState.js';
import { useLatest } from './useLatest.js';

/**
 * Asks once a little after the network came back, and once a little after a lot has expired, unless something has come
 * since: polls know of neither.
 */
export function useExtraAsks(connection: CreditsConnection, now: (() => number) | undefined): void {
  const clock = useLatest(now ?? systemNow);
  useEffect(() => {
    const afterReconnect = createExtraAsk(connection);
    const afterExpiry = createExtraAsk(connection);
    const handleOnline = () => {
      const state = queryOf(connection)?.state;
      if (!state || !onlineManager.isOnline() || !isDue(state, systemNow())) return;
      afterReconnect.plan(0, state.data ? RECONNECT_SPREAD_MS : 0);
    };
    const handleResult = () => {
      afterReconnect.drop();
      const lots = queryOf(connection)?.state.data?.lots ?? [];
      const nowMs = clock.current();
      const next = nextExpiry(lots, nowMs);
      if (next) afterExpiry.plan(next.atMs - nowMs, EXPIRY_SPREAD_MS);
      else afterExpiry.drop();
    };
    handleResult();
    window.addEventListener('online', handleOnline); // react-query takes a page that opens offline for online
    const endings = [
      () => window.removeEventListener('online', handleOnline),
      onlineManager.subscribe(handleOnline),
      connection.queryClient.getQueryCache().subscribe(({ type, query }) => {
        const isResult = type === 'updated' && query.state.fetchStatus === 'idle';
        if (isResult && query === queryOf(connection)) handleResult();
      }),
      afterReconnect.drop,
      afterExpiry.drop,
    ];
    return () => {
      for (const end of endings) end();
    };
  }, [connection, clock]);
}
