import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { createCreditsClient, creditsQueryOptions } from 'react-credit-widgets/query';
import { data, Form } from 'react-router';
import { endSession, getSession } from '../session.server';
import { upstream } from '../upstream.server';
import type { Route } from './+types/billing';

export async function loader({ request }: Route.LoaderArgs) {
  const session = await getSession(request);
  const queryClient = new QueryClient();
  if (session) {
    const client = createCreditsClient({ endpoint: upstream, getKey: () => session.apiKey });
    await queryClient.prefetchQuery(creditsQueryOptions(client, session.team));
  }
  return { team: session?.team ?? null, cache: dehydrate(queryClient) };
}

export async function action() {
  return data(null, { headers: { 'set-cookie': await endSession() } });
}

export default function Billing({ loaderData: { team, cache } }: Route.ComponentProps) {
  return (
    <main>
      <h1>Billing</h1>
      <HydrationBoundary state={cache}>
        <CreditsProvider team={team}>
          <PlanBadge />
          <CreditBalance topUpHref="/billing/top-up" />
          <LotBreakdownChart />
        </CreditsProvider>
      </HydrationBoundary>
      {team && (
        <Form method="post">
          <button type="submit">Sign out</button>
        </Form>
      )}
    </main>
  );
}
