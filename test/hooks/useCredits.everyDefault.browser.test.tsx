import {
  type DefaultOptions,
  dehydrate,
  hydrate,
  onlineManager,
  QueryClient,
} from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import {
  CreditBalance,
  CreditsError,
  CreditsProvider,
  creditsKeys,
  creditsQueryOptions,
  PlanBadge,
} from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { aCountedClient, numberOf, shownNumbers } from './support/countedClient.js';
import { hostileCases } from './support/hostileDefaults.js';
import { pass } from './support/pass.js';

type Queries = NonNullable<DefaultOptions['queries']>;

const WAYS: readonly (readonly [string, (queries: Queries) => QueryClient])[] = [
  ['defaultOptions.queries', (queries) => new QueryClient({ defaultOptions: { queries } })],
  [
    'setQueryDefaults',
    (queries) => {
      const queryClient = new QueryClient();
      queryClient.setQueryDefaults(creditsKeys.all, queries);
      return queryClient;
    },
  ],
];

/** As without options: the control. */
const control = ['control', 'no option', () => new QueryClient()] as const;

const cases = WAYS.flatMap(([way, create]) =>
  hostileCases.map(([name, queries]) => [way, name, () => create(queries)] as const),
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The user returns to the page, whose connection was lost for a moment. */
function returnToThePage() {
  act(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
  });
}

/** A page of two teams: "acme", whose credits can be read, and "globex", which is refused at first. */
function aPageOfTwoTeams(queryClient: QueryClient) {
  const requests = { acme: 0, globex: 0 };
  const { client } = aCountedClient({
    answer: (_n, team) => {
      requests[team as keyof typeof requests] += 1;
      if (team === 'acme') return aCredits({ balance: 12_500 - requests.acme });
      if (requests.globex === 1) throw new CreditsError('bad_request', { status: 400 });
      return aCredits({ balance: 77 });
    },
  });
  const page = (hasBadge: boolean) =>
    (['acme', 'globex'] as const).map((team) => (
      <section key={team} aria-label={team}>
        <CreditsProvider
          {...{ team, client, queryClient }}
          shareTabs={false}
          now={() => PINNED_NOW}
        >
          <CreditBalance />
          {hasBadge && <PlanBadge />}
        </CreditsProvider>
      </section>
    ));
  return { page, requests };
}

const section = (team: string) => screen.getByRole('region', { name: team });

describe('DESIGN 5.5: an option that the host sets for all queries', () => {
  it.each([control, ...cases])(
    'FAULTS 115, 137: %s: %s has no effect on widgets',
    async (_way, _name, create) => {
      const { page, requests } = aPageOfTwoTeams(create());
      const { rerender } = render(page(false));
      await pass(1_000);
      expect(shownNumbers(section('acme'))).toEqual(['12,499']);
      expect(within(section('globex')).getByText('Request refused')).toBeVisible();
      rerender(page(true));
      returnToThePage();
      await pass(1_000);
      expect(requests).toEqual({ acme: 1, globex: 1 });

      act(() => screen.getAllByRole('button', { name: 'Try again' })[0]?.click());
      await pass(1_000);
      expect(shownNumbers(section('globex'))).toEqual(['77']);
      act(() => within(section('acme')).getByRole('button', { name: 'Refresh' }).click());
      await pass(1_000);
      expect(shownNumbers(section('acme'))).toEqual(['12,498']);
      expect(requests).toEqual({ acme: 2, globex: 2 });
    },
  );

  it.each(['always', 'offlineFirst'] as const)(
    'FAULTS 115: networkMode "%s" sends nothing while offline',
    async (networkMode) => {
      onTestFinished(() => onlineManager.setOnline(true));
      onlineManager.setOnline(false);
      const { client, calls } = aCountedClient();
      const queryClient = new QueryClient({ defaultOptions: { queries: { networkMode } } });
      render(
        <CreditsProvider team="acme" {...{ client, queryClient }} shareTabs={false}>
          <CreditBalance />
        </CreditsProvider>,
      );
      await pass(1_000);
      expect(calls.count).toBe(0);
      act(() => onlineManager.setOnline(true));
      await pass(1_000);
      expect(shownNumbers()).toEqual([numberOf(1)]);
      expect(calls.count).toBe(1);
    },
  );

  it('FAULTS 115: after 401 and "Try again", a persister brings no stored number back', async () => {
    const stored = new Map<string, unknown>();
    const persister: NonNullable<Queries['persister']> = async (queryFn, context, query) => {
      if (!stored.has(query.queryHash)) stored.set(query.queryHash, await queryFn(context));
      return stored.get(query.queryHash);
    };
    const queryClient = new QueryClient({ defaultOptions: { queries: { persister } } });
    const { client, calls } = aCountedClient({
      answer: (n) => {
        if (n === 2) throw new CreditsError('invalid_key', { status: 401 });
        return aCredits({ balance: 1_000 + n });
      },
    });
    render(
      <CreditsProvider team="acme" {...{ client, queryClient }} retry={false} shareTabs={false}>
        <CreditBalance />
      </CreditsProvider>,
    );
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(1)]);
    void queryClient.refetchQueries({ queryKey: creditsKeys.all });
    await pass(1_000);
    act(() => screen.getByRole('button', { name: 'Try again' }).click());
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(3)]);
    expect(calls.count).toBe(3);
  });
});

/** A page whose query client starts with what a server has prefetched, through the host's own serialization. */
async function aHydratedPage(client: QueryClient) {
  const counted = aCountedClient();
  const server = new QueryClient({ defaultOptions: client.getDefaultOptions() });
  await server.prefetchQuery(creditsQueryOptions(counted.client, 'acme'));
  hydrate(client, JSON.parse(JSON.stringify(dehydrate(server))));
  render(
    <CreditsProvider
      team="acme"
      client={counted.client}
      queryClient={client}
      retry={false}
      shareTabs={false}
    >
      <CreditBalance />
    </CreditsProvider>,
  );
  return counted;
}

describe('DESIGN 5.5: defaultOptions.dehydrate and defaultOptions.hydrate of the host', () => {
  const serializeData = (json: unknown) => ({ json });
  const deserializeData = ({ json }: { json: unknown }) => json;

  it('FAULTS 115: that belong together cost no request', async () => {
    const dehydrate = { serializeData, shouldDehydrateQuery: () => true };
    const queryClient = new QueryClient({
      defaultOptions: { dehydrate, hydrate: { deserializeData } },
    });
    const { calls } = await aHydratedPage(queryClient);
    expect(shownNumbers()).toEqual([numberOf(1)]);
    await pass(1_000);
    expect(calls.count).toBe(1);
  });

  it('FAULTS 115, 134: that do not belong together cost one request', async () => {
    const queryClient = new QueryClient({ defaultOptions: { dehydrate: { serializeData } } });
    const { calls } = await aHydratedPage(queryClient);
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(2)]);
    await pass(1_000);
    expect(calls.count).toBe(2);
  });

  it.each(hostileCases)('FAULTS 115: hydrate.queries: %s has no effect', async (_name, queries) => {
    const queryClient = new QueryClient({ defaultOptions: { hydrate: { queries } } });
    const { calls } = await aHydratedPage(queryClient);
    expect(shownNumbers()).toEqual([numberOf(1)]);
    returnToThePage();
    await pass(1_000);
    expect(calls.count).toBe(1);
    act(() => screen.getByRole('button', { name: 'Refresh' }).click());
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(2)]);
    expect(calls.count).toBe(2);
  });
});
