import { QueryClient } from '@tanstack/react-query';
import {
  balanceAt,
  CreditsError,
  type CreditsErrorCode,
  canSpend,
  createCreditsClient,
  creditsKeys,
  creditsQueryOptions,
  type LotState,
  nextExpiry,
  parseCredits,
  sortLots,
} from 'react-credit-widgets/query';

// Each line is a mistake that the compiler must report. It reports none if a declaration has become `any`.

export async function wrong(): Promise<void> {
  // @ts-expect-error endpoint is required
  const client = createCreditsClient({ getKey: () => 'key' });
  // @ts-expect-error getKey is a function, called per request
  createCreditsClient({ endpoint: '/api/credits', getKey: 'key' });
  // @ts-expect-error a team is a string, or null
  creditsKeys.team(undefined);
  // @ts-expect-error team is required
  creditsQueryOptions(client);
  // @ts-expect-error there is no such setting
  creditsQueryOptions(client, 'team_1', { staleTime: 5 });
  const queryClient = new QueryClient();
  const credits = await queryClient.fetchQuery(creditsQueryOptions(client, 'team_1'));
  // @ts-expect-error react-query infers Credits, whose balance may be unknown
  credits.balance.toFixed();
  // @ts-expect-error a time is required
  balanceAt(parseCredits({}));
  // @ts-expect-error lots may have no next expiry
  nextExpiry(credits.lots, 0).atMs;
  // @ts-expect-error it may be unknown whether credits suffice
  canSpend(credits, 5, 0).valueOf();
  // @ts-expect-error lots are read-only
  credits.lots.push(...sortLots(credits.lots, 0));
  // @ts-expect-error there is no such code
  new CreditsError('teapot');
  // @ts-expect-error a code is read-only
  new CreditsError('server').code = 'network';
  // @ts-expect-error there is no such state
  const state: LotState = 'alive';
  // @ts-expect-error not one of the codes
  const code: CreditsErrorCode = state;
  await Promise.resolve(code);
}
