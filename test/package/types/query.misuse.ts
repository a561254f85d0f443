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

// Each line is a mistake that the compiler must see. It sees none where a declaration has become `any`.

export async function wrong(): Promise<void> {
  // @ts-expect-error an endpoint is asked for
  const client = createCreditsClient({ getKey: () => 'key' });
  // @ts-expect-error a key is asked for each time
  createCreditsClient({ endpoint: '/api/credits', getKey: 'key' });
  // @ts-expect-error a team is a string, or null
  creditsKeys.team(undefined);
  // @ts-expect-error a team is asked for
  creditsQueryOptions(client);
  // @ts-expect-error there is no such setting
  creditsQueryOptions(client, 'team_1', { staleTime: 5 });
  const queryClient = new QueryClient();
  const credits = await queryClient.fetchQuery(creditsQueryOptions(client, 'team_1'));
  // @ts-expect-error react-query knows that these are credits, whose balance may be unknown
  credits.balance.toFixed();
  // @ts-expect-error a balance is at an instant
  balanceAt(parseCredits({}));
  // @ts-expect-error lots may have no next expiry
  nextExpiry(credits.lots, 0).atMs;
  // @ts-expect-error it may be unknown whether credits suffice
  canSpend(credits, 5, 0).valueOf();
  // @ts-expect-error lots are not changed by their readers
  credits.lots.push(...sortLots(credits.lots, 0));
  // @ts-expect-error there is no such code
  new CreditsError('teapot');
  // @ts-expect-error a code is not changed
  new CreditsError('server').code = 'network';
  // @ts-expect-error there is no such state
  const state: LotState = 'alive';
  // @ts-expect-error one of the codes
  const code: CreditsErrorCode = state;
  await Promise.resolve(code);
}
