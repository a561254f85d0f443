import {
  type DehydratedState,
  dehydrate,
  HydrationBoundary,
  hydrate,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CreditsProvider, creditsKeys, creditsQueryOptions } from 'react-credit-widgets';
import { aCredits, aPlan, creditsHandlers, PINNED_NOW } from 'react-credit-widgets/testing';
import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { serverMarkup } from '../../support/serverMarkup.js';
import { worker } from '../../support/worker.js';
import { widgets } from '../support/widgets.js';

const queryKey = creditsKeys.team('acme');
const drawn = aCredits({ balance: 4_711, plan: aPlan({ name: 'Drawn' }), lots: [] });

/** The host's page around a widget, as frameworks draw it on a server and in a browser. */
function pageOf(widget: ReactNode, queryClient: QueryClient, state?: DehydratedState): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <HydrationBoundary state={state}>
        <CreditsProvider team="acme" retry={false} shareTabs={false} now={() => PINNED_NOW}>
          {widget}
        </CreditsProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
}

/** A server whose read of the credits ends when the test says so. */
function aServer() {
  const queryClient = new QueryClient({
    defaultOptions: { dehydrate: { shouldDehydrateQuery: () => true } },
  });
  const answer = Promise.withResolvers<typeof drawn>();
  const options = creditsQueryOptions({ getCredits: () => answer.promise }, 'acme');
  void queryClient.prefetchQuery(options);
  return { queryClient, settle: () => answer.resolve(drawn) };
}

/** Hydrates `html` with `page`, and reports React's recoverable errors. */
async function hydratePage(html: string, page: ReactNode) {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(container, page, { onRecoverableError }));
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const errors = () => onRecoverableError.mock.calls.map(([error]) => String(error));
  return { container, errors };
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0));

/** How an answer that was pending on the server, and has settled since, gets into the page. */
const ARRIVALS: readonly (readonly [
  string,
  (state: DehydratedState, queryClient: QueryClient) => DehydratedState,
])[] = [
  ['the promise that came with it has settled', (state) => state],
  [
    'the router has hydrated the answer',
    (state, queryClient) => {
      hydrate(queryClient, state);
      return state;
    },
  ],
  [
    'React has streamed the answer',
    (state) => ({
      ...state,
      // A settled promise of React's stream calls back at once.
      queries: state.queries.map((query) => ({
        ...query,
        promise: Object.assign(Promise.resolve(drawn), {
          // biome-ignore lint/suspicious/noThenProperty: React's promises have their own
          then: (onAnswer: (credits: typeof drawn) => void) => {
            onAnswer(drawn);
            return Promise.resolve();
          },
        }),
      })),
    }),
  ],
];

describe.each(widgets)('DESIGN 5: <%s /> hydrates what the server drew', (_name, slot, Widget) => {
  const isReady = (container: Element) =>
    waitFor(() =>
      expect(container.querySelector(`[data-slot="${slot}"]`)).not.toHaveAttribute(
        'data-state',
        'pending',
      ),
    );

  it.each(ARRIVALS)('FAULTS 119: a skeleton, though %s', async (_how, arrive) => {
    worker.use(...creditsHandlers('documented'));
    const server = aServer();
    const state = dehydrate(server.queryClient);
    const html = serverMarkup(pageOf(<Widget />, server.queryClient));
    expect(html).toContain('data-state="pending"');
    const queryClient = new QueryClient();
    const arriving = arrive(state, queryClient);
    server.settle();
    await nextTask();
    const { container, errors } = await hydratePage(
      html,
      pageOf(<Widget />, queryClient, arriving),
    );
    expect(errors()).toEqual([]);
    await isReady(container);
    expect(errors()).toEqual([]);
    expect(queryClient.getQueryData(queryKey)).toEqual(drawn);
  });

  it('FAULTS 119: a skeleton, though the page’s cache has the number', async () => {
    const server = new QueryClient();
    const html = serverMarkup(pageOf(<Widget />, server));
    expect(html).toContain('data-state="pending"');
    const queryClient = new QueryClient();
    queryClient.setQueryData(queryKey, drawn);
    const { container, errors } = await hydratePage(html, pageOf(<Widget />, queryClient));
    await isReady(container);
    expect(errors()).toEqual([]);
  });

  it('FAULTS 119: control: the number, with the state that it was drawn from', async () => {
    const server = new QueryClient();
    server.setQueryData(queryKey, drawn);
    const state = dehydrate(server);
    const html = serverMarkup(pageOf(<Widget />, server, state));
    const { container, errors } = await hydratePage(
      html,
      pageOf(<Widget />, new QueryClient(), state),
    );
    await isReady(container);
    expect(errors()).toEqual([]);
  });
});
