import { expect } from 'vitest';
import type { Provider } from './Provider.js';
import type { World } from './World.js';

const LATENCY_MS = 20;
/** Two round trips, the gap between two requests, a turn of the other tab, and messages. */
const TWO_ROUND_TRIPS_MS = 1_500;
/** Longer than the longest hint of a server. */
const MAX_HINT_MS = 620_000;
const MAX_POLL_MS = 75_000;
/** A message to another tab arrives within this time. */
const MAX_MESSAGE_MS = 50;
/** A canceled fetch is tried again within this time. */
const MAX_CANCELED_MS = 10_000;
/** Requests without a limit of their own end after this time. */
const MAX_REQUEST_MS = 125_000;
/** Promises of a host settle within this time. */
const MAX_HOST_MS = 20_000;
const GC_MS = 301_000;

/** Everything is good again: each tab must show the newest number soon after its button was pressed. */
export async function expectRecovery(world: World): Promise<void> {
  const { browser, server, ledger, tabs } = world;
  ledger.note('everything is good again');
  browser.setOnline(true);
  if (tabs.some(({ hostPromises }) => hostPromises > 0)) await world.pass(MAX_HOST_MS);
  server.mode = { answer: 'credits', latencyMs: LATENCY_MS, hasDeadline: true };
  for (const request of [...server.pending]) request.settle('credits');
  await world.settle();
  await expectPolls(world);
  const providers = tabs.map((tab) => {
    browser.setVisible(tab.index, true);
    while (tab.providers.length > 1) tab.unmountProvider();
    const provider = tab.providers[0] ?? tab.mountProvider('a');
    if (provider.team !== 'a') tab.setTeam(provider, 'a');
    while (provider.consumerCount > 0) tab.unmountOne(provider);
    provider.mountWidget();
    provider.mountHook(60_000);
    tab.actExplicitly();
    return provider;
  });
  await world.pass(1);
  world.check();

  for (const { store } of providers) store.refresh();
  ledger.note('both tabs press refresh');
  for (let ms = 0; ms < MAX_HINT_MS && isDeferred(providers); ms += 1_000) await world.pass(1_000);
  expect(isDeferred(providers), 'the refresh is deferred forever').toBe(false);
  const pressedAtMs = providers.map(({ store }) => store.getSnapshot().refreshedAtMs);
  await world.pass(TWO_ROUND_TRIPS_MS);
  world.check();
  providers.forEach((provider, index) => {
    expectFresh(world, provider, index, Math.min(...pressedAtMs));
  });

  const beforePollMs = Date.now();
  await world.pass(MAX_POLL_MS);
  world.check();
  providers.forEach((provider, index) => {
    expectFresh(world, provider, index, beforePollMs);
  });
}

/** Without anybody's help, what a page shows must move on, unless a failure has stopped it. */
async function expectPolls(world: World): Promise<void> {
  await world.pass(MAX_MESSAGE_MS);
  const polling = world.tabs.flatMap(({ index, isVisible, providers }) =>
    providers
      .filter(({ team, isPolling }) => isVisible && team && isPolling)
      .map((provider) => ({ index, provider, error: provider.store.getSnapshot().error })),
  );
  const startedAtMs = Date.now();
  await world.pass(MAX_POLL_MS + MAX_CANCELED_MS);
  world.check();
  for (const { index, provider, error } of polling) {
    if (error === null) expectFresh(world, provider, index, startedAtMs);
  }
}

function isDeferred(providers: readonly Provider[]): boolean {
  return providers.some(({ store }) => store.getSnapshot().isRefreshDeferred);
}

function expectFresh(
  { ledger }: World,
  { store, hooks }: Provider,
  tab: number,
  sinceMs: number,
): void {
  const { credits, error, isFetching, isOffline } = store.getSnapshot();
  const version = ledger.versionOf(credits);
  expect(error?.code, `the error of tab ${tab}`).toBeUndefined();
  expect(version, `the credits of tab ${tab}`).not.toBeNull();
  expect(version?.sentAtMs, `when tab ${tab} requested #${version?.number}`).toBeGreaterThanOrEqual(
    sinceMs,
  );
  expect({ isFetching, isOffline }, `tab ${tab}`).toEqual({ isFetching: false, isOffline: false });
  for (const hook of hooks) {
    expect(ledger.versionOf(hook.data)?.number, `useCredits of tab ${tab}`).toBe(version?.number);
    expect(hook.isFetching, `useCredits of tab ${tab} is fetching`).toBe(false);
  }
}

/** Unmounts both pages and expects that nothing of them is left. */
export async function expectNothingLeft(world: World): Promise<void> {
  const { browser, server, ledger, tabs, clock } = world;
  ledger.note('both pages are unmounted');
  for (const tab of tabs) while (tab.providers.length > 0) tab.unmountProvider();
  await world.pass(1);
  for (const { index, queryClient } of tabs) {
    const { listeners, channels } = browser.leftoversOf(index);
    expect({ listeners, channels }, `left of tab ${index}`).toEqual({ listeners: 0, channels: 0 });
    expect(queryClient.getQueryCache().hasListeners(), `subscribers of tab ${index}`).toBe(false);
  }
  const sent = server.count;
  await world.pass(MAX_REQUEST_MS);
  for (const { index, unsettled } of tabs) {
    const nothing = { timers: 0, listeners: 0, channels: 0, locks: 0 };
    expect(browser.leftoversOf(index), `left of tab ${index}`).toEqual(nothing);
    expect(unsettled, `promises of tab ${index}`).toBe(0);
  }
  expect(server.count - sent, 'requests of unmounted pages').toBe(0);
  expect(server.pending.length, 'requests left').toBe(0);
  await world.pass(GC_MS);
  expect(clock.timerCount, 'timers left').toBe(0);
  world.check();
}
