import type { Query } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** Why a query's last cycle failed. Keyed by query, so that it is dropped with the query, for example on sign-out. */
const lastErrors = new WeakMap<object, CreditsError>();

/** Records how a query's fetch cycle ended; `null` means success, or a query that was reset. */
export function noteCycle(query: Query, error: CreditsError | null): void {
  if (error) lastErrors.set(query, error);
  else lastErrors.delete(query);
}

/** The error to keep showing while a team's credits are refetched: react-query itself drops it then. */
export function lastErrorOf(connection: CreditsConnection): CreditsError | null {
  const query = queryOf(connection);
  return (query && lastErrors.get(query)) ?? null;
}
