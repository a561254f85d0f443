import type { Query, QueryState } from '@tanstack/react-query';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { creditsKeys } from './creditsKeys.js';

/** The cache entry of a team's credits; `undefined` before the first fetch. */
export function queryOf({
  queryClient,
  team,
}: CreditsConnection): Query<Credits, CreditsError> | undefined {
  return queryClient.getQueryCache().find({ queryKey: creditsKeys.team(team), exact: true });
}

/** The state of a team's cache entry; `undefined` before the first fetch. */
export function queryState(
  connection: CreditsConnection,
): QueryState<Credits, CreditsError> | undefined {
  return queryOf(connection)?.state;
}

/** Epoch milliseconds at which the cached credits were fetched; 0 when there are none. */
export function dataUpdatedAtMs(connection: CreditsConnection): number {
  return queryState(connection)?.dataUpdatedAt ?? 0;
}
