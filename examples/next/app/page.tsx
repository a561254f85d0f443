import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { revalidatePath } from 'next/cache';
import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { nl } from 'react-credit-widgets/messages/nl';
import { createCreditsClient, creditsQueryOptions } from 'react-credit-widgets/query';
import { endSession, getSession } from '../session';
import { upstream } from '../upstream';
import { theme } from './theme';

export default async function BillingPage() {
  const session = await getSession();
  const queryClient = new QueryClient();
  if (session) {
    const client = createCreditsClient({ endpoint: upstream, getKey: () => session.apiKey });
    await queryClient.prefetchQuery(creditsQueryOptions(client, session.team));
  }

  return (
    <main>
      <h1>Tegoed</h1>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <CreditsProvider
          team={session?.team ?? null}
          messages={nl}
          theme={theme}
          timeZone="Europe/Amsterdam"
        >
          <PlanBadge />
          <CreditBalance topUpHref="/billing/top-up" />
          <LotBreakdownChart />
        </CreditsProvider>
      </HydrationBoundary>
      {session && (
        <form action={signOut}>
          <button type="submit">Uitloggen</button>
        </form>
      )}
    </main>
  );
}

async function signOut() {
  'use server';
  await endSession();
  revalidatePath('/');
}
