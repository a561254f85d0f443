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
  it('useCredits returns react-query’s result with CreditsError', () => {
    expectTypeOf(useCredits<Credits>).returns.toEqualTypeOf<
      UseQueryResult<Credits, CreditsError>
    >();
    const balanceOf = () => useCredits({ select: ({ balance }) => balance });
    expectTypeOf(balanceOf).returns.toEqualTypeOf<UseQueryResult<number | null, CreditsError>>();
    expectTypeOf(useCredits).toBeCallableWith({ enabled: false, refetchInterval: 15_000 });
    expectTypeOf(useCredits).toBeCallableWith({ refetchInterval: false });
    // @ts-expect-error no other react-query option is passed through
    expectTypeOf(useCredits).toBeCallableWith({ staleTime: 5 });
  });

  it('useSuspenseCredits always has data', () => {
    expectTypeOf(useSuspenseCredits<Credits>).returns.toEqualTypeOf<
      UseSuspenseQueryResult<Credits, CreditsError>
    >();
    const lotsOf = () => useSuspenseCredits({ select: ({ lots }) => lots.length }).data;
    expectTypeOf(lotsOf).returns.toEqualTypeOf<number>();
  });

  it('useNow returns a number and takes an optional clock', () => {
    expectTypeOf(useNow).toBeCallableWith();
    expectTypeOf(useNow).toBeCallableWith(() => 0);
    // @ts-expect-error a clock is a function, so that it can advance
    expectTypeOf(useNow).toBeCallableWith(0);
    expectTypeOf(useNow).returns.toBeNumber();
  });

  it('CreditsProvider requires team and nothing else', () => {
    expectTypeOf<RequiredKeys<CreditsProviderProps>>().toEqualTypeOf<'team'>();
    expectTypeOf<CreditsProviderProps['team']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<CreditsProviderProps['client']>().toEqualTypeOf<CreditsClient | undefined>();
    expectTypeOf<CreditsProviderProps['now']>().toEqualTypeOf<(() => number) | undefined>();
  });

  it('widgets require no props', () => {
    expectTypeOf<RequiredKeys<CreditBalanceProps>>().toBeNever();
    expectTypeOf<RequiredKeys<LotBreakdownChartProps>>().toBeNever();
    expectTypeOf<RequiredKeys<PlanBadgeProps>>().toBeNever();
  });

  it('widgets accept undefined, attributes and slot class names, but no children', () => {
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

  it('domain types are plain, read-only JSON', () => {
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

  it('CreditsErrorCode names every code', () => {
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
      | 'unexpected'
    >();
    expectTypeOf<CreditsError['retryAfterMs']>().toEqualTypeOf<number | null>();
  });

  it('anything with getCredits is a client', () => {
    expectTypeOf(createCreditsClient).returns.toEqualTypeOf<CreditsClient>();
    expectTypeOf<{ getCredits: () => Promise<Credits> }>().toExtend<CreditsClient>();
  });

  it('labels replace any text except the language tag', () => {
    expectTypeOf<keyof CreditsLabels>().toEqualTypeOf<Exclude<keyof CreditsMessages, 'locale'>>();
    expectTypeOf<CreditsLabels['creditsLeft']>().toExtend<
      CreditsMessages['creditsLeft'] | undefined
    >();
  });

  it('a theme color is one color, or one per scheme', () => {
    expectTypeOf<'red'>().toExtend<CreditsTheme['accent']>();
    expectTypeOf<{ light: string; dark: string }>().toExtend<CreditsTheme['accent']>();
    expectTypeOf<{ light: string }>().not.toExtend<CreditsTheme['accent']>();
    expectTypeOf<'sepia'>().not.toExtend<CreditsTheme['colorScheme']>();
  });

  it('a handler takes what its authorize reads, and nothing else', () => {
    const plain = () => createCreditsHandler({ authorize: async () => null });
    expectTypeOf(plain).returns.toEqualTypeOf<(request: Request) => Promise<Response>>();
    const withEnv = () =>
      createCreditsHandler({
        authorize: (_request, env: { KEY: string }) => ({ apiKey: env.KEY, team: 'acme' }),
      });
    expectTypeOf(withEnv).returns.parameters.toEqualTypeOf<[Request, { KEY: string }]>();
    // @ts-expect-error a team id is a string
    expectTypeOf(createCreditsHandler).toBeCallableWith({ authorize: () => ({ team: 1 }) });
  });
});
