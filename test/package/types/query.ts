import { dehydrate, QueryClient } from '@tanstack/react-query';
import {
  type BalanceAt,
  balanceAt,
  type CreditLot,
  type Credits,
  type CreditsBaseOptions,
  type CreditsClient,
  type CreditsClientOptions,
  CreditsError,
  type CreditsErrorCode,
  type CreditsErrorDetails,
  type CreditsIssue,
  type CreditsKey,
  type CreditsQuery,
  type CreditsQueryOptions,
  type CreditsQuerySettings,
  canSpend,
  createCreditsClient,
  creditsKeys,
  creditsQueryOptions,
  type GetCreditsOptions,
  isCreditsError,
  type LotState,
  lotState,
  lotsDisagree,
  type NextExpiry,
  nextExpiry,
  type Plan,
  type PurchaseKind,
  parseCredits,
  sortLots,
} from 'react-credit-widgets/query';

// A host's server that uses every export of the entry.

const options: CreditsClientOptions = {
  endpoint: new URL('https://example.com/credits'),
  headers: async () => ({ 'x-team': 'team_1' }),
  fetch: globalThis.fetch,
  credentials: 'include',
  timeoutMs: 5_000,
  getKey: () => 'key',
  dangerouslyAllowBrowser: false,
  source: 'live',
};
const real: CreditsClient = createCreditsClient(options);
const readOptions: GetCreditsOptions = { signal: new AbortController().signal, team: 'team_1' };
/** A host's own poll interval: none once the balance is known. */
export function pollMs({ state }: CreditsQuery): number | false {
  return state.data?.balance === null ? 60_000 : false;
}

const settings: CreditsQuerySettings = { retry: false, refetchInterval: false, source: 'test' };
/** A host's own polling of the same entry. */
export const shared: CreditsBaseOptions = creditsQueryOptions(createCreditsClient(options), null);

/** What a server component passes to the browser. */
export async function prefetch(team: string): Promise<unknown> {
  const queryClient = new QueryClient();
  const query: CreditsQueryOptions = creditsQueryOptions(real, team, settings);
  await queryClient.prefetchQuery(query);
  const credits: Credits = await queryClient.fetchQuery(query);
  const key: CreditsKey = creditsKeys.team(team, real.source);
  const cached: Credits | undefined = queryClient.getQueryData<Credits>(key);
  await queryClient.invalidateQueries({ queryKey: creditsKeys.all });
  return [dehydrate(queryClient), credits.balance, cached?.plan];
}

/** What a host can read from a body. */
export function facts(body: unknown, nowMs: number): string {
  const credits: Credits = parseCredits(body);
  const plan: Plan | null = credits.plan;
  const issues: readonly CreditsIssue[] = credits.issues;
  const at: BalanceAt = balanceAt(credits, nowMs);
  const next: NextExpiry | null = nextExpiry(credits.lots, nowMs);
  const first: CreditLot | undefined = sortLots(credits.lots, nowMs)[0];
  const state: LotState | null = first ? lotState(first, nowMs) : null;
  const kind: PurchaseKind | null = first?.kind ?? 'Top-up';
  const mayRun: boolean | null = canSpend(credits, 5, nowMs);
  const differs: boolean = lotsDisagree(credits, nowMs);
  return JSON.stringify([plan, issues, at.balance, next?.atMs, state, kind, mayRun, differs]);
}

/** A host's own client. */
export const fake: CreditsClient = {
  async getCredits({ team }: GetCreditsOptions = {}) {
    const code: CreditsErrorCode = team ? 'server' : 'signed_out';
    const details: CreditsErrorDetails = { status: 503, retryAfterMs: 1_000, requestId: null };
    throw new CreditsError(code, details);
  },
};

export async function explain(): Promise<string> {
  try {
    return String((await fake.getCredits(readOptions)).balance);
  } catch (error) {
    if (!isCreditsError(error)) throw error;
    const native: Error = error;
    return `${native.message} ${error.code} ${error.status} ${error.retryAfterMs} ${error.requestId}`;
  }
}
