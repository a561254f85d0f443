import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import {
  CreditBalance,
  type CreditsClient,
  CreditsProvider,
  type CreditsProviderProps,
  createCreditsClient,
  creditsKeys,
  creditsQueryOptions,
} from 'react-credit-widgets';
import {
  aCredits,
  creditsHandlers,
  documentedExample,
  resetCredits,
} from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { expectConsole } from '../support/consoleGuard.js';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';
import { shownNumbers } from './support/countedClient.js';

afterEach(resetCredits); // forgets the warnings already given

/** Serves a balance at a path of this origin. */
function serve(path: string, credits: number) {
  worker.use(http.get(path, () => HttpResponse.json({ ...documentedExample, credits })));
}

/** A provider of team "acme" with one balance. */
function Island(props: Partial<CreditsProviderProps>): ReactNode {
  return (
    <CreditsProvider team="acme" retry={false} shareTabs={false} {...props}>
      <CreditBalance />
    </CreditsProvider>
  );
}

const clientOf = (balance: number, source?: string): CreditsClient => ({
  ...(source !== undefined && { source }),
  getCredits: async () => aCredits({ balance }),
});
const wait = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
const entries = (queryClient: QueryClient) =>
  queryClient.getQueryCache().findAll({ queryKey: creditsKeys.all });

describe('DESIGN 4: a team has one entry per source', () => {
  it.each([
    ['the same query client', () => new QueryClient()],
    ['the page’s query client', () => undefined],
  ])('FAULTS 120: two endpoints show their own numbers, with %s', async (_which, create) => {
    serve('/live/credits', 100);
    serve('/test/credits', 200);
    const [live, test] = [countRequests('/live/credits'), countRequests('/test/credits')];
    const queryClient = create();
    const page = (
      <>
        <section aria-label="live">
          <Island endpoint="/live/credits" queryClient={queryClient} />
        </section>
        <section aria-label="test">
          <Island endpoint="/test/credits" queryClient={queryClient} />
        </section>
      </>
    );
    const { rerender } = render(page);
    await waitFor(() => expect(shownNumbers()).toEqual(['100', '200']));
    rerender(<p>another page</p>);
    rerender(page);
    expect(shownNumbers()).toEqual(['100', '200']);
    act(() =>
      within(screen.getByRole('region', { name: 'test' }))
        .getByRole('button', { name: 'Refresh' })
        .click(),
    );
    await waitFor(() => expect(test()).toBe(2));
    await wait(30);
    expect(shownNumbers()).toEqual(['100', '200']);
    expect([live(), test()]).toEqual([1, 2]);
  });

  it('FAULTS 120: a change of endpoint shows a skeleton, never the other number', async () => {
    serve('/live/credits', 100);
    serve('/test/credits', 200);
    const queryClient = new QueryClient();
    const { rerender } = render(<Island endpoint="/live/credits" queryClient={queryClient} />);
    await waitFor(() => expect(shownNumbers()).toEqual(['100']));
    rerender(<Island endpoint="/test/credits" queryClient={queryClient} />);
    expect(shownNumbers()).toEqual([]);
    await waitFor(() => expect(shownNumbers()).toEqual(['200']));
    rerender(<Island endpoint="/live/credits" queryClient={queryClient} />);
    expect(shownNumbers()).toEqual(['100']);
  });

  it('FAULTS 120: two clients with sources show their own numbers', async () => {
    const queryClient = new QueryClient();
    render(
      <>
        <Island client={clientOf(100, 'live')} queryClient={queryClient} />
        <Island client={clientOf(200, 'test')} queryClient={queryClient} />
      </>,
    );
    await waitFor(() => expect(shownNumbers()).toEqual(['100', '200']));
    await wait(30);
    expect(shownNumbers()).toEqual(['100', '200']);
    expect(queryClient.getQueryData(creditsKeys.team('acme', 'live'))).toMatchObject({
      balance: 100,
    });
    expect(queryClient.getQueryData(creditsKeys.team('acme', 'test'))).toMatchObject({
      balance: 200,
    });
  });

  it('FAULTS 120: the default endpoint, by default or written out, has one entry and one request', async () => {
    expectConsole('warn', /source/); // the third one may send other headers
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    const queryClient = new QueryClient();
    render(
      <>
        <Island queryClient={queryClient} />
        <Island endpoint="/api/credits" queryClient={queryClient} />
        <Island
          client={createCreditsClient({ endpoint: '/api/credits' })}
          queryClient={queryClient}
        />
      </>,
    );
    await waitFor(() => expect(shownNumbers()).toHaveLength(3));
    expect(entries(queryClient).map(({ queryKey }) => queryKey)).toEqual([
      creditsKeys.team('acme'),
    ]);
    expect(requests()).toBe(1);
  });

  it('FAULTS 120: what a server with getKey prefetched is shown by the default endpoint, without a request', async () => {
    expectConsole('warn', 'getKey in a browser');
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    const client = createCreditsClient({
      endpoint: 'https://api.example.com/user/credits/info',
      getKey: () => 'secret',
      dangerouslyAllowBrowser: true,
    });
    const server = new QueryClient();
    await server.prefetchQuery(creditsQueryOptions(client, 'acme'));
    const queryClient = new QueryClient();
    hydrate(queryClient, JSON.parse(JSON.stringify(dehydrate(server))));
    render(<Island queryClient={queryClient} />);
    expect(shownNumbers()).toEqual(['12,500']);
    await wait(30);
    expect(entries(queryClient)).toHaveLength(1);
    expect(requests()).toBe(0);
  });

  it('names its source in its key, unless that is the default', () => {
    const team = ['react-credit-widgets', 1, 'credits', 'acme'];
    expect(creditsKeys.team('acme')).toEqual(team);
    expect(creditsKeys.team('acme', '/api/credits')).toEqual(team);
    expect(creditsKeys.team('acme', '/live/credits')).toEqual([...team, '/live/credits']);
    const live = createCreditsClient({ endpoint: '/live/credits' });
    const named = createCreditsClient({ endpoint: '/live/credits', source: 'live' });
    expect([live.source, named.source]).toEqual(['/live/credits', 'live']);
    expect(creditsQueryOptions(live, 'acme').queryKey).toEqual([...team, '/live/credits']);
    expect(creditsQueryOptions(named, 'acme').queryKey).toEqual([...team, 'live']);
    expect(creditsQueryOptions(live, 'acme', { source: 'test' }).queryKey).toEqual([
      ...team,
      'test',
    ]);
  });
});

describe('DESIGN 4: two clients of one source', () => {
  it('FAULTS 120: mounted at the same time are warned about, once, by name of the option', async () => {
    expectConsole('warn', /source/);
    const warn = vi.spyOn(console, 'warn');
    onTestFinished(() => warn.mockRestore());
    const queryClient = new QueryClient();
    render(
      <>
        <Island client={clientOf(100)} queryClient={queryClient} />
        <Island client={clientOf(200)} queryClient={queryClient} />
      </>,
    );
    await waitFor(() => expect(shownNumbers()).toHaveLength(2));
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('FAULTS 120: control: one provider may create its client inline', async () => {
    const queryClient = new QueryClient();
    const page = (balance: number) => (
      <Island client={clientOf(balance)} queryClient={queryClient} />
    );
    const { rerender } = render(page(1));
    await waitFor(() => expect(shownNumbers()).toEqual(['1']));
    for (let balance = 2; balance <= 10; balance += 1) rerender(page(balance));
    await wait(30);
    expect(shownNumbers()).toEqual(['1']);
    act(() => screen.getByRole('button', { name: 'Refresh' }).click());
    await waitFor(() => expect(shownNumbers()).toEqual(['10']));
  });

  it('FAULTS 120: control: one after the other are not warned about', async () => {
    const queryClient = new QueryClient();
    const { rerender } = render(<Island key="a" client={clientOf(1)} queryClient={queryClient} />);
    await waitFor(() => expect(shownNumbers()).toEqual(['1']));
    rerender(<Island key="b" client={clientOf(2)} queryClient={queryClient} />);
    await wait(30);
    expect(shownNumbers()).toEqual(['1']);
  });
});
