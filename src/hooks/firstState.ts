import type { Query, QueryState } from '@tanstack/react-query';
import { creditsKeys } from '../api/creditsKeys.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsConnection } from './CreditsContext.js';

type CreditsState = QueryState<Credits, CreditsError>;

const firstStates = new WeakMap<Query<Credits, CreditsError>, CreditsState>();

/**
 * What the cache knew of a team's credits when the page began to hydrate. Parts of a page may hydrate when others have
 * long asked afresh (behind `Suspense`), and have to draw what the server drew. To be read while hydrating only.
 */
export function firstState({ queryClient, team }: CreditsConnection): CreditsState | undefined {
  const filters = { queryKey: creditsKeys.team(team), exact: true };
  const query = queryClient.getQueryCache().find<Credits, CreditsError>(filters);
  // On a server everything is first, and nothing may be remembered beyond the request.
  if (!query || typeof window === 'undefined') return query?.state;
  const known = firstStates.get(query);
  if (!known) firstStates.set(query, query.state);
  return known ?? query.state;
}
