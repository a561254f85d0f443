import { dehydrate, hydrate, type QueryCache, QueryClient } from '@tanstack/react-query';
import { creditsKeys } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { aBrowser, anEnvironment } from './support/anEnvironment.js';
import { aPage, aServer, pass } from './support/aPage.js';
import { someSettings } from './support/aStore.js';

const TEST = '/test/credits';

/** Counts the subscriptions to a cache that are open. */
function subscriptionsOf(cache: QueryCache) {
  let open = 0;
  const subscribe = cache.subscribe.bind(cache);
  vi.spyOn(cache, 'subscribe').mockImplementation((listener) => {
    const unsubscribe = subscribe(listener);
    open += 1;
    return () => {
      open -= 1;
      unsubscribe();
    };
  });
  return () => open;
}

/** A page whose cache holds credits of two teams, of another source, the entry of signed out, and something of the host. */
function aFullPage() {
  const page = aPage(anEnvironment());
  const { queryClient } = page;
  const keys = {
    a: creditsKeys.team('a'),
    b: creditsKeys.team('b'),
    test: creditsKeys.team('a', TEST),
    nobody: creditsKeys.team(null),
    host: ['host', 1, 'credits', 'a'],
  };
  for (const key of Object.values(keys)) queryClient.setQueryData(key, aCredits());
  const names = () =>
    Object.entries(keys)
      .filter(([, queryKey]) => queryClient.getQueryData(queryKey) !== undefined)
      .map(([name]) => name);
  return { ...page, names };
}

describe('createHub: stores', () => {
  it('are one for each team and source', () => {
    const { hub } = aPage(anEnvironment());
    const storeOf = (team: string | null | undefined, source = '/api/credits') =>
      hub.storeOf({ team, source }, someSettings());
    expect(storeOf('a')).toBe(storeOf('a'));
    expect(storeOf(null)).toBe(storeOf(null));
    const all = [storeOf('a'), storeOf('b'), storeOf('null'), storeOf(null), storeOf('a', TEST)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('of an unknown team are never shared', () => {
    const { hub } = aPage(anEnvironment());
    const whose = { team: undefined, source: '/api/credits' };
    expect(hub.storeOf(whose, someSettings())).not.toBe(hub.storeOf(whose, someSettings()));
  });

  it('cost a page nothing until the first consumer: no timer, no entry, no subscription', () => {
    const { hub, queryClient } = aPage(anEnvironment());
    const subscriptions = subscriptionsOf(queryClient.getQueryCache());
    hub.storeOf({ team: 'a', source: '/api/credits' }, someSettings()).getSnapshot();
    expect(vi.getTimerCount()).toBe(0);
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
    expect(subscriptions()).toBe(0);
  });

  it('are found when the host hashes keys in its own way', async () => {
    const hash = (key: readonly unknown[]) => `host:${key.join('/')}`;
    const queryClient = new QueryClient({ defaultOptions: { queries: { queryKeyHashFn: hash } } });
    const server = aServer();
    const widget = aPage(anEnvironment(), { queryClient }).mount('a', server);
    await pass(50);
    expect(widget.balance()).toBe(1);
  });
});

describe('DESIGN 5.2: createHub: the cache', () => {
  it('is subscribed to once, for all providers, teams and sources, and no longer than they are there', async () => {
    const page = aPage(anEnvironment());
    const subscriptions = subscriptionsOf(page.queryClient.getQueryCache());
    const server = aServer();
    const widgets = ['a', 'a', 'b', null, undefined].map((team) => page.mount(team, server));
    await pass(50);
    expect(subscriptions()).toBe(1);
    for (const widget of widgets) widget.unmount();
    await pass(1);
    expect(subscriptions()).toBe(0);
  });

  it('FAULTS 113: costs no hash of our key for an event that is not ours', async () => {
    let hashes = 0;
    const hash = (key: readonly unknown[]) => {
      if (key[0] === 'react-credit-widgets') hashes += 1;
      return JSON.stringify(key);
    };
    const queryClient = new QueryClient({ defaultOptions: { queries: { queryKeyHashFn: hash } } });
    const page = aPage(anEnvironment(), { queryClient });
    const server = aServer();
    for (let widget = 0; widget < 3; widget += 1) page.mount('a', server);
    for (let key = 0; key < 500; key += 1) queryClient.setQueryData(['host', key], 0);
    await pass(50);
    expect(hashes).toBeGreaterThan(0);
    hashes = 0;
    for (let key = 0; key < 100; key += 1) queryClient.setQueryData(['host', key], 1);
    expect(hashes).toBe(0);
  });
});

describe('DESIGN 5.7: createHub: purge', () => {
  it('empties and removes the entries of a source, and no others', () => {
    const { hub, names } = aFullPage();
    hub.purge('/api/credits');
    expect(names()).toEqual(['test', 'nobody', 'host']);
  });

  it('of one team keeps the other teams', () => {
    const { hub, names } = aFullPage();
    hub.purge('/api/credits', 'a');
    expect(names()).toEqual(['b', 'test', 'nobody', 'host']);
  });

  it('of another source keeps those of the default one', () => {
    const { hub, names } = aFullPage();
    hub.purge(TEST);
    expect(names()).toEqual(['a', 'b', 'nobody', 'host']);
  });

  it('FAULTS 93: ends the request that runs, whose answer is never shown', async () => {
    const page = aPage(anEnvironment());
    const server = aServer();
    const widget = page.mount('a', server);
    await pass(10);
    widget.change(null);
    await pass(10_000);
    expect(server.requests).toBe(1);
    expect(page.queryClient.getQueryData(creditsKeys.team('a'))).toBeUndefined();
    expect(JSON.stringify(dehydrate(page.queryClient))).not.toContain('12500');
  });

  it('lets a later sign-in begin with a first load', async () => {
    const page = aPage(anEnvironment());
    const server = aServer();
    const widget = page.mount('a', server);
    await pass(50);
    widget.change(null);
    widget.change('a');
    expect(widget.snapshot()).toMatchObject({ credits: null, error: null, asOfMs: 0 });
    await pass(1_000);
    expect(widget.balance()).toBe(2);
  });
});

describe('DESIGN 5.7: createHub: while the page is signed out', () => {
  const saved = () => {
    const queryClient = new QueryClient();
    queryClient.setQueryData(creditsKeys.team('a'), aCredits({ balance: 4_711 }));
    return dehydrate(queryClient);
  };

  it('FAULTS 116: removes credits that a persister restores', () => {
    const page = aPage(anEnvironment());
    page.mount(null);
    hydrate(page.queryClient, saved());
    expect(page.queryClient.getQueryData(creditsKeys.team('a'))).toBeUndefined();
    expect(page.queryClient.getQueryCache().findAll({ queryKey: creditsKeys.all })).toEqual([]);
  });

  it.each([undefined, 'b'])('FAULTS 116: keeps them when the team is %s', (team) => {
    const page = aPage(anEnvironment());
    page.mount(team, aServer());
    hydrate(page.queryClient, saved());
    expect(page.queryClient.getQueryData(creditsKeys.team('a'))).toMatchObject({ balance: 4_711 });
  });

  it('never shows after a sign-in what was written while it was signed out', () => {
    const page = aPage(anEnvironment());
    const widget = page.mount('a', aServer());
    widget.change(null);
    page.queryClient.setQueryData(creditsKeys.team('a'), aCredits({ balance: 4_711 }));
    widget.change('a');
    expect(widget.snapshot()).toMatchObject({ credits: null, asOfMs: 0 });
  });
});

describe('DESIGN 5.7: createHub: hearSignOut', () => {
  /** A page that shows team a, with credits of team b that nothing shows, as of `PINNED_NOW` + 50 ms. */
  async function aSharedPage() {
    const browser = aBrowser();
    const page = aPage(browser.openTab());
    const server = aServer();
    page.queryClient.setQueryData(creditsKeys.team('b'), aCredits());
    const widget = page.mount('a', server);
    await pass(50);
    return { ...page, server, widget };
  }

  it('FAULTS 93: clears what is shown, and removes what is not', async () => {
    const { hub, widget, queryClient } = await aSharedPage();
    hub.hearSignOut('/api/credits', PINNED_NOW + 50);
    expect(widget.snapshot()).toMatchObject({ credits: null, error: { code: 'signed_out' } });
    expect(queryClient.getQueryCache().findAll({ queryKey: creditsKeys.team('b') })).toEqual([]);
  });

  it('keeps what was requested after it', async () => {
    const { hub, widget } = await aSharedPage();
    hub.hearSignOut('/api/credits', PINNED_NOW - 1);
    expect(widget.snapshot()).toMatchObject({ credits: { balance: 1 }, error: null });
  });

  it('FAULTS 44: believes it in spite of that if the clock was set back', async () => {
    const { hub, widget } = await aSharedPage();
    vi.setSystemTime(PINNED_NOW - 3_600_000);
    hub.hearSignOut('/api/credits', PINNED_NOW - 3_600_000);
    expect(widget.code()).toBe('signed_out');
  });

  it('is nothing to another source', async () => {
    const { hub, widget } = await aSharedPage();
    hub.hearSignOut(TEST, PINNED_NOW + 50);
    expect(widget.balance()).toBe(1);
  });

  it('sends no more requests, until the user returns or refreshes', async () => {
    const { hub, widget, server } = await aSharedPage();
    hub.hearSignOut('/api/credits', PINNED_NOW + 50);
    await pass(3_600_000);
    expect(server.requests).toBe(1);
    widget.store().refresh();
    await pass(200);
    expect(widget.balance()).toBe(2);
  });
});
