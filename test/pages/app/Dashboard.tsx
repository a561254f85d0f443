import { HydrationBoundary, type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  LotBreakdownChart,
  type LotsViewName,
  PlanBadge,
} from 'react-credit-widgets';
import type { PageSettings } from './settings.js';

const VIEWS: readonly LotsViewName[] = ['lots', 'kinds', 'runway', 'table'];

interface DashboardProps {
  settings: PageSettings;
  queryClient: QueryClient;
}

/** A customer's page: every widget, every picture of the lots, on the customer's own query client. */
export function Dashboard({ settings, queryClient }: DashboardProps): ReactNode {
  const { locale, timeZone, messages, theme, balanceTheme, nowMs } = settings;
  const { givenCredits, isLate, state } = settings;
  return (
    <QueryClientProvider client={queryClient}>
      <HydrationBoundary state={state}>
        <CreditsProvider
          team="acme"
          locale={locale}
          timeZone={timeZone}
          messages={messages}
          theme={theme}
          now={nowMs === undefined ? undefined : () => nowMs}
        >
          <PlanBadge />
          <CreditBalance variant="inline" />
          <CreditBalance id="balance" theme={balanceTheme} topUpHref="/top-up" />
          {isLate ? (
            <Suspense fallback={<p>Soon</p>}>
              <LateCharts />
            </Suspense>
          ) : (
            <Charts />
          )}
          {givenCredits && <LotBreakdownChart id="given" credits={givenCredits} rows={3} />}
        </CreditsProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
}

function Charts(): ReactNode {
  return VIEWS.map((view) => <LotBreakdownChart key={view} id={view} view={view} />);
}

/** Not in the first flush of a stream, and hydrated later than the rest. */
const LateCharts = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve));
  return { default: Charts };
});
