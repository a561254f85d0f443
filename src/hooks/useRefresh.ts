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
/** No server's HTML is busy, whatever the page that takes it over has begun meanwhile. */
const isNever = () => false;

/** A way to ask for fresh numbers, and whether they are on their way. */
export interface Refresh {
  refresh: () => void;
  isRefreshing: boolean;
}

/**
 * Asks again on a reader's wish: at most once in five seconds per team, never while a request is on its way, and not
 * before the time that the server asked to be left alone for. A wish that comes too soon is granted when it may be.
 */
export function useRefresh(connection: CreditsConnection): Refresh {
  const isRefreshing = useQueryFact(
    connection,
    () => queryState(connection)?.fetchStatus === 'fetching',
    isNever,
  );
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is for the team that was shown
  useEffect(() => () => clearTimeout(later.current), [connection]);
  const refresh = useCallback(
    function ask(): void {
      const { client, team, queryClient } = connection;
      const record = teamRecord(client, team);
      const query = queryOf(connection);
      const nowMs = systemNow();
      const waitMs = query ? untilAllowedMs(query.state, record.refreshedAtMs, nowMs) : 0;
      if (query && waitMs > 0) {
        record.deferredAtMs = nowMs;
        queryClient.getQueryCache().notify({ type: 'observerResultsUpdated', query });
        clearTimeout(later.current);
        later.current = setTimeout(() => isRefreshDeferred(connection) && ask(), waitMs);
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

/** Milliseconds until the reader may ask; a clock that was set back holds nobody up. */
function untilAllowedMs(state: PollState, refreshedAtMs: number, nowMs: number): number {
  const gapMs = refreshedAtMs <= nowMs ? refreshedAtMs + MIN_GAP_MS - nowMs : 0;
  const hintMs = state.errorUpdatedAt <= nowMs ? blockedUntilMs(state) - nowMs : 0;
  return Math.max(gapMs, hintMs);
}

/** Whether the reader asked too soon, and nothing has come since: what they wait for comes by itself. */
export function useIsRefreshDeferred(connection: CreditsConnection | null): boolean {
  return useQueryFact(
    connection,
    () => connection !== null && isRefreshDeferred(connection),
    isNever,
  );
}

function isRefreshDeferred(connection: CreditsConnection): boolean {
  const { deferredAtMs } = teamRecord(connection.client, connection.team);
  const { dataUpdatedAt = 0, errorUpdatedAt = 0 } = queryState(connection) ?? {};
  const isPending = deferredAtMs > 0 && deferredAtMs >= Math.max(dataUpdatedAt, errorUpdatedAt);
  return isPending && deferredAtMs <= systemNow() && onlineManager.isOnline();
}
