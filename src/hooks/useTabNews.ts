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

/** Takes over what other tabs tell about the team, as long as the provider shows it. */
export function useTabNews(connection: CreditsConnection): void {
  useEffect(() => {
    const { tabs, team } = connection;
    if (!tabs || !team) return;
    const leave = tabs.join(team, (news) => takeOver(connection, news));
    const stopDating = onUpdate(connection, ({ query }) => dateAlike(connection, query));
    return () => {
      leave();
      stopDating();
    };
  }, [connection]);
}

/**
 * New credits are shown at once; so is the loss of a right to see them. Another failure changes nothing in a tab that is
 * well; one that fails too asks again when the others do.
 */
function takeOver(
  connection: CreditsConnection,
  { sentAtMs, atMs, credits, error }: TabMessage,
): void {
  const query = queryOf(connection);
  if (!query) return; // nothing is shown that could be brought up to date
  const record = teamRecord(connection.client, connection.team);
  if (error && isRevoking(error)) {
    // Only a request that was sent later knows better; one from the future, before the clock was set back, does not.
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

/** Gives a result the instant at which it came to the tab that asked: the next poll is drawn from it, by all tabs alike. */
function dateAlike(connection: CreditsConnection, query: Query): void {
  const record = teamRecord(connection.client, connection.team);
  const { resultAtMs } = record;
  if (resultAtMs === 0 || query.state.fetchStatus !== 'idle') return;
  record.resultAtMs = 0;
  query.setState(
    query.state.status === 'error' ? { errorUpdatedAt: resultAtMs } : { dataUpdatedAt: resultAtMs },
  );
}
