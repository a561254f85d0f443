import type { Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import { systemNow } from '../api/systemNow.js';
import type { CreditsConnection } from '../sync/CreditsConnection.js';
import { queryOf } from '../sync/cacheEntry.js';
import { onUpdate } from '../sync/onUpdate.js';
import { isRevoking } from '../sync/policy/retry.js';
import { revoke } from '../sync/revoke.js';
import type { TabMessage } from '../sync/tabs/tabMessage.js';
import { teamRecord } from '../sync/teamRecord.js';

/** Applies other tabs' messages about the team while the provider shows it. */
export function useTabNews(connection: CreditsConnection): void {
  useEffect(() => {
    const { tabs, team } = connection;
    if (!tabs || !team) return;
    const leave = tabs.join(team, (message) => applyMessage(connection, message));
    const unsubscribe = onUpdate(connection, ({ query }) => adoptResultTime(connection, query));
    return () => {
      leave();
      unsubscribe();
    };
  }, [connection]);
}

/**
 * Applies new credits, and a revocation, at once. Any other failure does not affect a healthy tab; a tab that is
 * failing too adopts the shared failure time, so that the tabs retry together.
 */
function applyMessage(
  connection: CreditsConnection,
  { sentAtMs, atMs, credits, error }: TabMessage,
): void {
  const query = queryOf(connection);
  if (!query) return; // nothing is shown that could be updated
  const record = teamRecord(connection.client, connection.team);
  if (error && isRevoking(error)) {
    // Only a request that was sent later overrides it, unless it was sent before the clock was set back.
    const isOutdated = record.sentAtMs > atMs && record.sentAtMs <= systemNow();
    if (!isOutdated) revoke(connection, error, atMs);
    return;
  }
  const { dataUpdatedAt, errorUpdatedAt, status, fetchStatus } = query.state;
  if (sentAtMs <= record.revokedAtMs || atMs <= Math.max(dataUpdatedAt, errorUpdatedAt)) return;
  if (credits) {
    record.failedCycles = 0;
    record.sentAtMs = sentAtMs;
    record.settledAtMs = performance.now();
    query.setData(credits, { updatedAt: atMs, manual: true });
  } else if (status === 'error' && fetchStatus === 'idle') {
    query.setState({ errorUpdatedAt: atMs });
  }
}

/** Dates a result by when it reached the tab that fetched it, from which every tab derives its next poll. */
function adoptResultTime(connection: CreditsConnection, query: Query): void {
  const record = teamRecord(connection.client, connection.team);
  const { resultAtMs } = record;
  if (resultAtMs === 0 || query.state.fetchStatus !== 'idle') return;
  record.resultAtMs = 0;
  query.setState(
    query.state.status === 'error' ? { errorUpdatedAt: resultAtMs } : { dataUpdatedAt: resultAtMs },
  );
}
