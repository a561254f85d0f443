import { useEffect } from 'react';
import { fetchMemory } from '../api/policy/fetchMemory.js';
import { isRevoking } from '../api/policy/retryClass.js';
import type { TabNews } from '../api/tabs/tabNews.js';
import type { CreditsConnection } from './CreditsContext.js';
import { queryOf } from './queryState.js';

/** A result and its entry in the cache are this close; what is further apart are two results. */
const SAME_RESULT_MS = 1_000;

/** Takes over what other tabs tell about the team, as long as the provider shows it. */
export function useTabNews(connection: CreditsConnection): void {
  useEffect(() => {
    const { tabs, team, queryClient } = connection;
    if (!tabs || !team) return;
    const leave = tabs.join(team, (news) => takeOver(connection, news));
    const stopDating = queryClient.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated' && query === queryOf(connection)) dateAlike(connection);
    });
    return () => {
      leave();
      stopDating();
    };
  }, [connection]);
}

/**
 * New credits are shown at once; so is the loss of a right to see them. Any other failure waits until this tab would ask
 * itself, so that all tabs keep what they have.
 */
function takeOver(connection: CreditsConnection, { atMs, credits, error }: TabNews): void {
  const query = queryOf(connection);
  if (!query) return; // nothing is shown that could be brought up to date
  const memory = fetchMemory(connection.client, connection.team);
  const { dataUpdatedAt, errorUpdatedAt } = query.state;
  if (atMs <= Math.max(dataUpdatedAt, errorUpdatedAt, memory.sharedAtMs)) return;
  if (credits) {
    memory.failedCycles = 0;
    query.setData(credits, { updatedAt: atMs, manual: true });
  } else if (error && isRevoking(error)) {
    memory.leave();
    void query.cancel({ silent: true });
    query.setState({
      data: undefined,
      dataUpdatedAt: 0,
      error,
      errorUpdatedAt: atMs,
      status: 'error',
      fetchStatus: 'idle',
    });
  } else return;
  memory.sharedAtMs = atMs;
  memory.settledAtMs = performance.now();
}

/** Gives a result the instant at which it came to the tab that asked: the next poll is drawn from it, by all tabs alike. */
function dateAlike(connection: CreditsConnection): void {
  const { sharedAtMs } = fetchMemory(connection.client, connection.team);
  const query = queryOf(connection);
  if (!query) return;
  for (const field of ['dataUpdatedAt', 'errorUpdatedAt'] as const) {
    const lateMs = query.state[field] - sharedAtMs;
    if (lateMs > 0 && lateMs < SAME_RESULT_MS) query.setState({ [field]: sharedAtMs });
  }
}
