import { onlineManager } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { systemNow } from '../api/systemNow.js';
import type { CreditsConnection } from '../sync/CreditsConnection.js';
import { queryOf, queryState } from '../sync/cacheEntry.js';
import { creditsKeys } from '../sync/creditsKeys.js';
import { blockedUntilMs, type PollState } from '../sync/policy/polling.js';
import { teamRecord } from '../sync/teamRecord.js';
import { useQueryFact } from './useQueryFact.js';

const MIN_GAP_MS = 5_000;
/** Server HTML never shows a refresh, even if the page that hydrates it has already started one. */
const alwaysFalse = () => false;

/** A function that refreshes the numbers, and whether they are being fetched. */
export interface Refresh {
  refresh: () => void;
  isRefreshing: boolean;
}

/**
 * Refetches on the user's request: at most once every five seconds per team, never while a request is running, and not
 * before the server's retry hint has passed. A refresh requested too early is deferred until it is allowed.
 */
export function useRefresh(connection: CreditsConnection): Refresh {
  const isRefreshing = useQueryFact(
    connection,
    () => queryState(connection)?.fetchStatus === 'fetching',
    alwaysFalse,
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a deferred refresh is for the team that was shown
  useEffect(() => () => clearTimeout(timer.current), [connection]);
  const refresh = useCallback(
    function refreshTeam(): void {
      const { client, team, queryClient } = connection;
      const record = teamRecord(client, team);
      const query = queryOf(connection);
      const nowMs = systemNow();
      const waitMs = query ? untilAllowedMs(query.state, record.refreshedAtMs, nowMs) : 0;
      if (query && waitMs > 0) {
        record.deferredAtMs = nowMs;
        queryClient.getQueryCache().notify({ type: 'observerResultsUpdated', query });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => isRefreshDeferred(connection) && refreshTeam(), waitMs);
        return;
      }
      record.refreshedAtMs = nowMs;
      const filters = { queryKey: creditsKeys.team(team), exact: true };
      void queryClient.refetchQueries(filters, { cancelRefetch: false });
    },
    [connection],
  );
  return { refresh, isRefreshing };
}

/** Milliseconds until the user may refresh; a clock that was set back does not delay it. */
function untilAllowedMs(state: PollState, refreshedAtMs: number, nowMs: number): number {
  const gapMs = refreshedAtMs <= nowMs ? refreshedAtMs + MIN_GAP_MS - nowMs : 0;
  const hintMs = state.errorUpdatedAt <= nowMs ? blockedUntilMs(state) - nowMs : 0;
  return Math.max(gapMs, hintMs);
}

/** Whether a refresh was requested too early, and no result has arrived since. It starts on its own when allowed. */
export function useIsRefreshDeferred(connection: CreditsConnection | null): boolean {
  return useQueryFact(
    connection,
    () => connection !== null && isRefreshDeferred(connection),
    alwaysFalse,
  );
}

function isRefreshDeferred(connection: CreditsConnection): boolean {
  const { deferredAtMs } = teamRecord(connection.client, connection.team);
  const { dataUpdatedAt = 0, errorUpdatedAt = 0 } = queryState(connection) ?? {};
  const isPending = deferredAtMs > 0 && deferredAtMs >= Math.max(dataUpdatedAt, errorUpdatedAt);
  return isPending && deferredAtMs <= systemNow() && onlineManager.isOnline();
}
