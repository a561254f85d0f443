import { type ReactNode, useEffect } from 'react';
import {
  CreditBalance,
  type Credits,
  type CreditsClient,
  CreditsProvider,
  createCreditsClient,
  LotBreakdownChart,
  PlanBadge,
  parseCredits,
} from 'react-credit-widgets';
import { holdTimeWhile } from './fakeTime.js';

const MINUTE_S = 60;
const HOUR_S = 3_600;

/** What a page can show. */
export type SceneName = keyof typeof SCENES;

let requests = 0;
let inFlight = 0;
const hoard: unknown[] = [];

/** Requests of the page until now. */
export function requestCount(): number {
  return requests;
}

/** Lots expire from time to time, and credits are spent about every ten minutes. */
function bodyOf(request: number) {
  const startS = Date.UTC(2024, 11, 2, 12) / 1_000;
  const lot = (purchase_kind: string, remaining_units: number, afterS: number) => ({
    purchase_kind,
    allocated_units: 10_000,
    remaining_units,
    expiry_date: startS + afterS,
  });
  return {
    credits: 12_500 - Math.floor(request / 10),
    breakdown: [
      lot('Manual', 300, 2 * HOUR_S + 7 * MINUTE_S),
      lot('Setup', 700, 13 * HOUR_S + 11 * MINUTE_S),
      lot('Subscription', 8_200 - Math.floor(request / 10), 40 * 24 * HOUR_S),
      lot('Top-up', 4_000, 120 * 24 * HOUR_S),
    ],
    active_subscription: { id: 'SUB_PRO', display_name: 'Pro', credits: 10_000 },
    allow_usage: true,
  };
}

const mockedClient = createCreditsClient({
  endpoint: 'https://site.example/api/credits',
  fetch: async () => {
    requests += 1;
    return requests % 50 === 49
      ? new Response(null, { status: 503 })
      : Response.json(bodyOf(requests));
  },
});

/** Answers at once; every 50th request fails. */
const client: CreditsClient = {
  getCredits: (options) => {
    inFlight += 1;
    return mockedClient.getCredits(options).finally(() => {
      inFlight -= 1;
    });
  },
};
holdTimeWhile(() => inFlight > 0);

const hoardingClient: CreditsClient = {
  getCredits: async (options) => {
    const credits = await client.getCredits(options);
    hoard.push(credits);
    return credits;
  },
};

function Widgets({ credits }: { credits?: Credits }): ReactNode {
  return (
    <>
      <PlanBadge credits={credits} />
      <CreditBalance credits={credits} />
      <LotBreakdownChart credits={credits} />
    </>
  );
}

/** Takes every kind of resource and releases nothing. */
function Leak(): ReactNode {
  useEffect(() => {
    const element = document.createElement('p');
    window.addEventListener('resize', () => element.remove());
    setInterval(() => element.remove(), HOUR_S * 1_000);
    new ResizeObserver(() => {}).observe(element);
    new BroadcastChannel('leak');
    hoard.push(element);
  }, []);
  return <p>Leak</p>;
}

const staticCredits = parseCredits(bodyOf(0));

const SCENES = {
  nothing: () => null,
  /** Provider and widgets. */
  connected: () => (
    <CreditsProvider team="acme" client={client}>
      <Widgets />
    </CreditsProvider>
  ),
  /** The same provider without widgets. */
  provider: () => (
    <CreditsProvider team="acme" client={client}>
      {null}
    </CreditsProvider>
  ),
  /** Widgets without requests. */
  given: () => <Widgets credits={staticCredits} />,
  /** A control: releases nothing. */
  leak: () => <Leak />,
  /** A control: keeps every response. */
  hoard: () => (
    <CreditsProvider team="acme" client={hoardingClient}>
      <PlanBadge />
    </CreditsProvider>
  ),
} satisfies Record<string, () => ReactNode>;

export function sceneOf(name: SceneName): ReactNode {
  return SCENES[name]();
}
