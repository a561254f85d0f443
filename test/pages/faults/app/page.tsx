import { QueryClient } from '@tanstack/react-query';
import {
  CreditBalance,
  type Credits,
  type CreditsClient,
  type CreditsError,
  CreditsProvider,
  createCreditsClient,
  creditsKeys,
  creditsQueryOptions,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { createRoot, type Root } from 'react-dom/client';
import { CANARY } from '../canary.js';
import { LEAKS } from './leaks.js';
import { emptyStores } from './stores.js';
import { textsOfSurfaces } from './surfaces.js';
import { SLOTS, widgetSnapshot } from './widgetSnapshot.js';

// A customer's internal page that reads with its own key: the three widgets, and what the tests need.

const queryClient = new QueryClient();
const queryKey = creditsKeys.team('acme');
const thrown: CreditsError[] = [];
let attempts = 0;
let client = clientOf(settings().endpoint);

/** To the widgets this is one client; the tests can change its endpoint. */
const movable: CreditsClient = {
  getCredits: async (options) => {
    attempts += 1;
    return client.getCredits(options);
  },
};

function settings() {
  const query = new URLSearchParams(location.search);
  return {
    endpoint: query.get('endpoint') ?? '/api/credits',
    timeoutMs: Number(query.get('timeoutMs')),
  };
}

function clientOf(endpoint: string): CreditsClient {
  const { timeoutMs } = settings();
  const getKey = () => CANARY;
  return createCreditsClient({ endpoint, getKey, timeoutMs, dangerouslyAllowBrowser: true });
}

/** Resolves once react-query has notified React, and React has drawn. */
async function drawn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
}

/** When the policy polls again after what the page has got. */
function nextPollMs(): number | false {
  const query = queryClient.getQueryCache().find<Credits, CreditsError>({ queryKey });
  if (!query) throw new TypeError('no query');
  return creditsQueryOptions(movable, 'acme').refetchInterval(query as never);
}

/** Mounts the widgets; resolves once their first fetch has ended and is drawn. */
async function start(): Promise<void> {
  const hasEnded = new Promise<void>((resolve) => {
    const unsubscribe = queryClient.getQueryCache().subscribe(({ query }) => {
      const isCurrent = query === queryClient.getQueryCache().find({ queryKey });
      if (!isCurrent || query.state.status === 'pending') return;
      unsubscribe();
      resolve();
    });
  });
  const container = document.querySelector('#root');
  if (!container) throw new Error('The page lacks #root');
  root = createRoot(container);
  root.render(
    <CreditsProvider
      team="acme"
      client={movable}
      queryClient={queryClient}
      onError={(error) => thrown.push(error)}
    >
      <PlanBadge />
      <CreditBalance />
      <LotBreakdownChart plot={false} />
    </CreditsProvider>,
  );
  await hasEnded;
  await drawn();
}

/** Starts again, like a newly opened page. */
async function restart(): Promise<void> {
  root?.unmount();
  queryClient.clear();
  thrown.length = 0;
  attempts = 0;
  client = clientOf(settings().endpoint);
  await start();
}

let root: Root | null = null;
const searched = { queryClient, errors: thrown as unknown[] };

window.faults = {
  first: start(),
  restart,
  refetch: async (endpoint) => {
    client = clientOf(endpoint);
    await queryClient.refetchQueries({ queryKey });
    await drawn();
  },
  snapshot: () => ({
    widgets: Object.fromEntries(SLOTS.map((slot) => [slot, widgetSnapshot(slot)])),
    foreign: document.querySelectorAll('#root :is(img, script, iframe, object, a)').length,
    errors: thrown.map(({ code, status, retryAfterMs }) => ({ code, status, retryAfterMs })),
    attempts,
    cachedBalance: queryClient.getQueryData<Credits>(queryKey)?.balance ?? null,
    nextPollMs: nextPollMs(),
  }),
  surfaces: () => textsOfSurfaces(searched),
  clearStores: emptyStores,
  leak: async (surface, text) => LEAKS[surface](text, searched),
};
