import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  type CreditsProviderProps,
  creditsKeys,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';

/** The widgets of a typical dashboard. */
function Widgets(): ReactNode {
  return (
    <>
      <PlanBadge />
      <CreditBalance />
      <CreditBalance variant="inline" />
      <LotBreakdownChart />
    </>
  );
}

/** A query client with the documented credits of team "acme", fetched at `updatedAt` (epoch milliseconds). */
export function aFilledClient(updatedAt: number): QueryClient {
  const queryClient = new QueryClient();
  queryClient.setQueryData(creditsKeys.team('acme'), aCredits(), { updatedAt });
  return queryClient;
}

/** The dashboard of team "acme", or other widgets of that team, in a provider of their own. */
export function aDashboard({
  children = <Widgets />,
  ...props
}: Partial<CreditsProviderProps>): ReactNode {
  return (
    <CreditsProvider team="acme" retry={false} shareTabs={false} {...props}>
      {children}
    </CreditsProvider>
  );
}
