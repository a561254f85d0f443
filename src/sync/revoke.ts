import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';
import { teamRecord } from './teamRecord.js';

/**
 * Clears a team's credits wherever they are shown and aborts its running request, as when the server denies access.
 *
 * @param atMs - Epoch milliseconds of the revocation: a request that was sent before it cannot restore the credits.
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
