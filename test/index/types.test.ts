import type { UseQueryResult, UseSuspenseQueryResult } from '@tanstack/react-query';
import type {
  CreditBalanceProps,
  CreditLot,
  Credits,
  CreditsClient,
  CreditsError,
  CreditsErrorCode,
  CreditsLabels,
  CreditsMessages,
  CreditsProviderProps,
  CreditsTheme,
  LotBreakdownChartProps,
  Plan,
  PlanBadgeProps,
  PurchaseKind,
} from 'react-credit-widgets';
import { createCreditsClient, useCredits, useNow, useSuspenseCredits } from 'react-credit-widgets';
import { createCreditsHandler } from 'react-credit-widgets/server';
import { describe, expectTypeOf, it } from 'vitest';

// Checked by the compiler (`npm run typecheck`); at run time these pass.

type RequiredKeys<T> = { [K in keyof T]-?: Partial<T> extends Pick<T, K> ? never : K }[keyof T];

describe('types', () => {
  it('of useCredits are those of react-query, with CreditsError', () => {
    expectTypeOf(useCredits<Credits>).returns.toEqualTypeOf<
      UseQueryResult<Credits, CreditsError>
    >();
    const balanceOf = () => useCredits({ select: ({ balance }) => balance });
    expectTypeOf(balanceOf).returns.toEqualTypeOf<UseQueryResult<number | null, CreditsError>>();
    expectTypeOf(useCredits).toBeCallableWith({ enabled: false, refetchInterval: 15_000 });
    expectTypeOf(useCredits).toBeCallableWith({ refetchInterval: false });
    // @ts-expect-error nothing else of react-query is passed on
    expectTypeOf(useCredits).toBeCallableWith({ staleTime: 5 });
  });

  it('of useSuspenseCredits have data for sure', () => {
    expectTypeOf(useSuspenseCredits<Credits>).returns.toEqualTypeOf<
      UseSuspenseQueryResult<Credits, CreditsError>
    >();
    const lotsOf = () => useSuspenseCredits({ select: ({ lots }) => lots.length }).data;
    expectTypeOf(lotsOf).returns.toEqualTypeOf<number>();
  });

  it('of useNow are milliseconds, with a clock of the caller’s or none', () => {
    expectTypeOf(useNow).toBeCallableWith();
    expectTypeOf(useNow).toBeCallableWith(() => 0);
    // @ts-expect-error a clock is a function, so that it can go on
    expectTypeOf(useNow).toBeCallableWith(0);
    expectTypeOf(useNow).returns.toBeNumber();
  });

  it('ask a provider for its team and for nothing else', () => {
    expectTypeOf<RequiredKeys<CreditsProviderProps>>().toEqualTypeOf<'team'>();
    expectTypeOf<CreditsProviderProps['team']>().toEqualTypeOf<string | null>();
    expectTypeOf<CreditsProviderProps['client']>().toEqualTypeOf<CreditsClient | undefined>();
    expectTypeOf<CreditsProviderProps['now']>().toEqualTypeOf<(() => number) | undefined>();
  });

  it('ask a widget for nothing', () => {
    expectTypeOf<RequiredKeys<CreditBalanceProps>>().toBeNever();
    expectTypeOf<RequiredKeys<LotBreakdownChartProps>>().toBeNever();
    expectTypeOf<RequiredKeys<PlanBadgeProps>>().toBeNever();
  });

  it('let a host give a widget undefined, attributes and slots, but no children', () => {
    expectTypeOf<{
      credits: undefined;
      'aria-label': string;
      id: string;
    }>().toExtend<PlanBadgeProps>();
    expectTypeOf<{ value: string }>().toExtend<NonNullable<CreditBalanceProps['classNames']>>();
    expectTypeOf<PlanBadgeProps>().not.toHaveProperty('children');
    expectTypeOf<PlanBadgeProps>().not.toHaveProperty('dangerouslySetInnerHTML');
    expectTypeOf<CreditBalanceProps['headingLevel']>().toEqualTypeOf<
      1 | 2 | 3 | 4 | 5 | 6 | undefined
    >();
  });

  it('of the domain are plain, read-only JSON', () => {
    expectTypeOf<Credits>().toEqualTypeOf<{
      balance: number | null;
      lots: readonly CreditLot[];
      plan: Plan | null;
      usageAllowed: boolean | null;
      issues: Credits['issues'];
    }>();
    expectTypeOf<CreditLot>().toEqualTypeOf<{
      kind: PurchaseKind | null;
      allocated: number;
      remaining: number;
      expiresAtMs: number | null;
    }>();
    expectTypeOf<string>().toExtend<PurchaseKind>();
  });

  it('of an error name every code', () => {
    expectTypeOf<CreditsErrorCode>().toEqualTypeOf<
      | 'invalid_key'
      | 'forbidden'
      | 'not_found'
      | 'bad_request'
      | 'rate_limited'
      | 'server'
      | 'network'
      | 'timeout'
      | 'bad_payload'
      | 'too_large'
      | 'exhausted'
      | 'signed_out'
      | 'wrong_team'
      | 'config'
    >();
    expectTypeOf<CreditsError['retryAfterMs']>().toEqualTypeOf<number | null>();
  });

  it('take anything with getCredits for a client', () => {
    expectTypeOf(createCreditsClient).returns.toEqualTypeOf<CreditsClient>();
    expectTypeOf<{ getCredits: () => Promise<Credits> }>().toExtend<CreditsClient>();
  });

  it('let labels replace any text but the tag of the language', () => {
    expectTypeOf<keyof CreditsLabels>().toEqualTypeOf<Exclude<keyof CreditsMessages, 'locale'>>();
    expectTypeOf<CreditsLabels['creditsLeft']>().toExtend<
      CreditsMessages['creditsLeft'] | undefined
    >();
  });

  it('take a color, or one for each scheme', () => {
    expectTypeOf<'red'>().toExtend<CreditsTheme['accent']>();
    expectTypeOf<{ light: string; dark: string }>().toExtend<CreditsTheme['accent']>();
    expectTypeOf<{ light: string }>().not.toExtend<CreditsTheme['accent']>();
    expectTypeOf<'sepia'>().not.toExtend<CreditsTheme['colorScheme']>();
  });

  it('of a handler ask for what its authorize reads, and for nothing else', () => {
    const plain = () => createCreditsHandler({ authorize: async () => null });
    expectTypeOf(plain).returns.toEqualTypeOf<(request: Request) => Promise<Response>>();
    const withEnv = () =>
      createCreditsHandler({
        authorize: (_request, env: { KEY: string }) => ({ apiKey: env.KEY, team: 'acme' }),
      });
    expectTypeOf(withEnv).returns.parameters.toEqualTypeOf<[Request, { KEY: string }]>();
    // @ts-expect-error an id of a team is text
    expectTypeOf(createCreditsHandler).toBeCallableWith({ authorize: () => ({ team: 1 }) });
  });
});
