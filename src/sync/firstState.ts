import type { QueryState } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** By query, so that they go with it: another cache, or a sign-out, knows nothing of them. */
const firstStates = new WeakMap<object, QueryState<Credits, CreditsError>>();

/**
 * What the cache knew of a team's credits when the page began to hydrate. Parts of a page may hydrate when others have
 * refetched long ago (behind `Suspense`), and still have to draw what the server drew. Read it only while hydrating.
 */
export function firstState(
  connection: CreditsConnection,
): QueryState<Credits, CreditsError> | undefined {
  const query = queryOf(connection);
  // On a server everything is first, and nothing may be remembered beyond the request.
  if (!query || typeof window === 'undefined') return query?.state;
  const first = firstStates.get(query) ?? query.state;
  firstStates.set(query, first);
  return first;
}
