import type { Query } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** Why a query's last cycle failed. It goes with the query: another cache, or a sign-out, knows nothing of it. */
const lastErrors = new WeakMap<object, CreditsError>();

/** Notes how a query's cycle ended; `null` for well, or for a query that starts anew. */
export function noteCycle(query: Query, error: CreditsError | null): void {
  if (error) lastErrors.set(query, error);
  else lastErrors.delete(query);
}

/** What stays to be said while a team's credits are asked for again: react-query itself forgets the error then. */
export function lastErrorOf(connection: CreditsConnection): CreditsError | null {
  const query = queryOf(connection);
  return (query && lastErrors.get(query)) ?? null;
}
