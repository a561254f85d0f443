import type { QueryState } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** Keyed by query, so that a state is dropped with its query, for example on sign-out. */
const firstStates = new WeakMap<object, QueryState<Credits, CreditsError>>();

/**
 * The cached state of a team's credits when the page began to hydrate. Parts of a page (behind `Suspense`) may hydrate
 * long after others have refetched, and must still render what the server rendered. Call it only while hydrating.
 */
export function firstState(
  connection: CreditsConnection,
): QueryState<Credits, CreditsError> | undefined {
  const query = queryOf(connection);
  // On a server every state is the first one, and nothing may be kept beyond the request.
  if (!query || typeof window === 'undefined') return query?.state;
  const first = firstStates.get(query) ?? query.state;
  firstStates.set(query, first);
  return first;
}
