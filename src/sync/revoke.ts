import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';
import { teamRecord } from './teamRecord.js';

/**
 * Takes a team's credits from everybody who shows them, with what is on its way, as a refusal by the server does.
 *
 * @param atMs - Epoch milliseconds of the refusal: no request that was sent before it brings them back.
 */
export function revoke(connection: CreditsConnection, error: CreditsError, atMs: number): void {
  const record = teamRecord(connection.client, connection.team);
  record.abort();
  record.revokedAtMs = atMs;
  record.settledAtMs = performance.now();
  const query = queryOf(connection);
  void query?.cancel({ silent: true });
  query?.setState({
    data: undefined,
    dataUpdatedAt: 0,
    error,
    errorUpdatedAt: atMs,
    status: 'error',
    fetchStatus: 'idle',
  });
}
