import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { CSSProperties, FunctionComponent, ReactNode } from 'react';
import { createRef, StrictMode } from 'react';
import {
  type BalanceMessages,
  type BalanceSlot,
  CreditBalance,
  type CreditBalanceProps,
  type CreditLot,
  type Credits,
  type CreditsClient,
  type CreditsError,
  type CreditsLabels,
  type CreditsMessages,
  CreditsProvider,
  type CreditsProviderProps,
  type CreditsTheme,
  createCreditsClient,
  creditsQueryOptions,
  type HeadingLevel,
  type HostAttributes,
  LotBreakdownChart,
  type LotBreakdownChartProps,
  type LotsMessages,
  type LotsSlot,
  type LotsViewName,
  type Message,
  type MessageKey,
  PlanBadge,
  type PlanBadgeProps,
  type PlanMessages,
  type PlanSlot,
  type PluralMessage,
  type SharedMessages,
  type ThemeColor,
  type ThemeKind,
  themeToCss,
  type UseCreditsOptions,
  type UseSuspenseCreditsOptions,
  useCredits,
  useNow,
  useRefreshCredits,
  useSuspenseCredits,
  type WidgetProps,
} from 'react-credit-widgets';

// A host's page that uses every export of the entry; those of /query are used in query.ts.

const brand: ThemeColor = { light: '#0a5', dark: 'var(--brand)' };
const kinds: Partial<Record<ThemeKind, ThemeColor>> = { 'top-up': brand, other: 'gray' };
const theme: CreditsTheme = { accent: brand, kinds, colorScheme: 'auto', radius: '4px' };
export const css: string = themeToCss(theme, '.cw-root');

const left: PluralMessage = { one: '{n} token left', other: '{n} tokens left' };
const creditsLeft: Message = left;
const key: MessageKey = 'creditsLeft';
const labels: CreditsLabels = { [key]: creditsLeft, balanceTitle: 'Tokens' };

const client: CreditsClient = createCreditsClient({ endpoint: '/api/credits' });
const queryClient = new QueryClient();
const style: CSSProperties = { maxWidth: 320 };
const root = createRef<HTMLElement>();

const settings: UseCreditsOptions<number | null> = {
  select: ({ balance }) => balance,
  enabled: true,
  refetchInterval: 15_000,
};
const suspended: UseSuspenseCreditsOptions<readonly CreditLot[]> = { select: ({ lots }) => lots };

function Facts(): ReactNode {
  const { data, error, isPending } = useCredits(settings);
  const all: Credits | undefined = useCredits().data;
  const lots: readonly CreditLot[] = useSuspenseCredits(suspended).data;
  const time: number = useNow(() => 0) + useNow();
  const refreshCredits: () => Promise<Credits> = useRefreshCredits();
  // The entry's query options fit react-query's own hook.
  const own = useQuery(creditsQueryOptions(client, 'team_1'));
  const failure: CreditsError | null = own.error ?? error;
  if (isPending) return 'Loading';
  const balance: number | null | undefined = data ?? own.data?.balance ?? all?.balance;
  const facts = [failure?.code, balance, lots.length, time].join();
  return (
    <button type="button" onClick={refreshCredits}>
      {facts}
    </button>
  );
}

/** A host's own texts, one part per widget. */
export function catalog(
  balance: BalanceMessages,
  lots: LotsMessages,
  plan: PlanMessages,
  shared: SharedMessages,
): CreditsMessages {
  return { ...balance, ...lots, ...plan, ...shared, locale: 'fy' };
}

interface PageProps {
  messages: CreditsMessages;
  credits?: Credits;
  view?: LotsViewName;
}

const provider: Omit<CreditsProviderProps, 'children'> = {
  team: null,
  endpoint: '/api/credits',
  client,
  queryClient,
  theme,
  locale: 'nl',
  timeZone: 'Europe/Amsterdam',
  now: () => 0,
  refetchInterval: 30_000,
  retry: false,
  shareTabs: false,
  onError: ({ code, status, retryAfterMs, requestId }) => [code, status, retryAfterMs, requestId],
};

const level: HeadingLevel = 2;
const attributes: HostAttributes = { id: 'balance', role: 'region', onClick: () => {} };
const balanceNames: Partial<Record<BalanceSlot, string>> = { value: 'big' };
const lotsNames: Partial<Record<LotsSlot, string>> = { 'lot-kind': 'kind' };
const planNames: Partial<Record<PlanSlot, string>> = { 'plan-name': 'name' };
const shared: Omit<WidgetProps, 'classNames'> = { locale: 'nl', unstyled: true, now: () => 0 };

const balance: CreditBalanceProps = {
  variant: 'card',
  lowBalance: 500,
  onTopUp: () => {},
  topUpHref: '/buy',
  headingLevel: level,
  classNames: { ...balanceNames, root: undefined },
  ...attributes,
};
const chart: LotBreakdownChartProps = {
  rows: 8,
  plot: false,
  onLotSelect: (lot) => [lot.kind, lot.remaining, lot.allocated, lot.expiresAtMs],
  classNames: lotsNames,
  ...shared,
};
const badge: PlanBadgeProps = { classNames: planNames };

/** What a host passes while its session loads, and after it has ended. */
export const teams: CreditsProviderProps['team'][] = ['team_1', null, undefined];

export const Page: FunctionComponent<PageProps> = ({ messages, credits, view = 'runway' }) => (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <CreditsProvider {...provider} messages={messages}>
        <PlanBadge {...badge} ref={root} id="plan" aria-label="Plan" />
        <CreditBalance {...balance} style={style} labels={labels} onRefresh={() => {}} />
        <CreditBalance credits={credits} asOfMs={0} unstyled className="host" />
        <LotBreakdownChart {...chart} view={view} ref={(element) => void element?.focus()} />
        <LotBreakdownChart onClick={(event) => event.preventDefault()} data-host="yes" />
        <Facts />
      </CreditsProvider>
    </QueryClientProvider>
  </StrictMode>
);
