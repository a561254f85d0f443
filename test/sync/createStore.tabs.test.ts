import { CreditsError } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import type { ProviderSettings } from '../../src/sync/CreditsStore.js';
import { creditsKeys } from '../../src/sync/creditsKeys.js';
import { aBrowser } from './support/anEnvironment.js';
import { aPage, aServer, pass } from './support/aPage.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const CHANNEL = 'react-credit-widgets/1|/api/credits|acme';

const failure = (
  code: 'server' | 'invalid_key' | 'signed_out' | 'network',
  status: number | null,
) => new CreditsError(code, { status });

/**
 * Tabs that show team acme, each after a first load of its own, ten seconds ago: from now on they share, and the nth
 * request is answered by 100 + n.
 */
async function openTabs(count: number, settings: Partial<ProviderSettings> = {}) {
  const browser = aBrowser();
  const server = aServer();
  const tabs = Array.from({ length: count }, () => {
    const env = browser.openTab();
    const page = aPage(env);
    const widget = page.mount('acme', { client: server.client, ...settings });
    return { env, ...page, ...widget };
  });
  await pass(50);
  await pass(10_000);
  server.requests = 0;
  server.answer = (n) => 100 + n;
  return { browser, server, tabs };
}

async function twoTabs(settings?: Partial<ProviderSettings>) {
  const { tabs, ...rest } = await openTabs(2, settings);
  const [first, second] = tabs;
  if (!first || !second) throw new Error('two tabs');
  return { ...rest, first, second };
}

const post = (
  { browser }: Awaited<ReturnType<typeof openTabs>> | Awaited<ReturnType<typeof twoTabs>>,
  message: object,
) =>
  browser
    .openTab()
    .openChannel(CHANNEL, () => {})
    ?.post(message);

const credits = (atMs: number, balance: number, sentAtMs = atMs) => ({
  version: 1,
  sentAtMs,
  atMs,
  asOfMs: atMs,
  credits: aCredits({ balance }),
  failure: null,
});
const failed = (atMs: number, code: string, status: number | null) => ({
  ...credits(atMs, 0),
  credits: null,
  failure: { code, status, retryAfterMs: null, requestId: null },
});

describe('stores of tabs that show one team', () => {
  it('FAULTS 89: poll as one: six tabs make as many requests as one', async () => {
    const { server, tabs } = await openTabs(6);
    await pass(10 * MINUTE_MS);
    expect(server.requests).toBeGreaterThanOrEqual(8);
    expect(server.requests).toBeLessThanOrEqual(12);
    expect(server.mostAtOnce).toBeLessThanOrEqual(6); // the first loads
    const shown = tabs.map(({ snapshot }) => snapshot().credits?.balance);
    expect(new Set(shown).size).toBe(1);
    expect(new Set(tabs.map(({ snapshot }) => snapshot().settledAtMs)).size).toBe(1);
  });

  it('show at once what one of them has read, with its time', async () => {
    const { first, second } = await twoTabs();
    first.store().refresh();
    await pass(55);
    expect(second.snapshot()).toMatchObject({ ...first.snapshot(), refreshedAtMs: 0 });
    expect(second.balance()).toBe(101);
  });

  it('FAULTS 136: have one request at a time, though both read', async () => {
    const { server, first, second } = await twoTabs();
    server.mostAtOnce = 0;
    for (let index = 0; index < 100; index += 1) {
      for (const { queryClient } of [first, second]) void queryClient.invalidateQueries();
      await pass(10);
    }
    await pass(2_000);
    expect(server.mostAtOnce).toBe(1);
    expect(first.balance()).toBe(second.balance());
  });

  it('keep their data when another one fails', async () => {
    const { server, first, second } = await twoTabs();
    const before = second.snapshot();
    server.answer = () => failure('server', 503);
    first.store().refresh();
    await pass(100);
    expect(first.code()).toBe('server');
    expect(second.snapshot()).toBe(before);
  });

  it.each([
    ['FAULTS 8', 'invalid_key'],
    ['FAULTS 107', 'signed_out'],
  ] as const)(
    '%s: clear their data when one of them gets %s, and say so to the host',
    async (_fault, code) => {
      const onError = vi.fn();
      const { server, first, second } = await twoTabs({ onError });
      server.answer = () => failure(code, 401);
      first.store().refresh();
      await pass(100);
      const expected = { credits: null, asOfMs: 0, error: { code, status: 401 } };
      expect(first.snapshot()).toMatchObject(expected);
      expect(second.snapshot()).toMatchObject(expected);
      expect(onError).toHaveBeenCalledTimes(2); // once in each tab
      await pass(HOUR_MS);
      expect(server.requests).toBe(1);
    },
  );

  it('do not share a failure of one tab alone', async () => {
    const { server, first, second } = await twoTabs();
    server.answer = (n) => (n === 1 ? failure('network', null) : 100 + n);
    first.store().refresh();
    await pass(100);
    second.store().refresh();
    await pass(600);
    expect(second.balance()).toBe(102);
    expect(first.balance()).toBe(102);
    expect(first.code()).toBeUndefined();
  });

  it('FAULTS 23: retry together in an outage, with one request each time', async () => {
    const { server, tabs } = await openTabs(3);
    server.answer = () => failure('server', 503);
    await pass(10 * MINUTE_MS);
    expect(server.requests).toBeLessThanOrEqual(8);
    for (const { snapshot } of tabs) {
      expect(snapshot().error).toMatchObject({ code: 'server' });
      expect(snapshot().credits).not.toBeNull();
    }
  });

  it('send nothing about another team', async () => {
    const { browser, second, first } = await twoTabs();
    const before = second.snapshot();
    first.change('globex');
    await pass(100);
    first.store().refresh();
    await pass(5_100);
    expect(browser.posted.filter(({ name }) => name === CHANNEL)).toEqual([]);
    expect(second.snapshot()).toBe(before);
  });

  it('FAULTS 98: go on when the tab that fetches is closed in the middle', async () => {
    const { server, first, second } = await twoTabs();
    server.takesMs = 5_000;
    first.store().refresh();
    await pass(100);
    second.store().refresh();
    first.env.close();
    await pass(6_000);
    expect(second.snapshot()).toMatchObject({ isFetching: false, credits: { balance: 102 } });
  });

  it('hold no lock without a request, and no channel after their widgets', async () => {
    const { browser, first, second } = await twoTabs();
    first.store().refresh();
    await pass(1_000);
    expect([browser.locks.held(), browser.locks.pending()]).toEqual([[], []]);
    first.unmount();
    second.unmount();
    await pass(1);
    expect(browser.openChannels()).toEqual([]);
  });

  it('shareTabs={false}: fetch for themselves, and say nothing', async () => {
    const { browser, server } = await twoTabs({ sharesTabs: false });
    await pass(2 * MINUTE_MS);
    expect(server.requests).toBeGreaterThanOrEqual(3);
    expect([browser.posted, browser.openChannels()]).toEqual([[], []]);
  });
});

describe('FAULTS 93: a sign-out in another tab', () => {
  it('clears the credits, and the answer in flight is dropped', async () => {
    const { server, first, second } = await twoTabs();
    second.store().refresh();
    await pass(10);
    first.change(null);
    await pass(1_000);
    expect(second.snapshot()).toMatchObject({ credits: null, error: { code: 'signed_out' } });
    expect(first.queryClient.getQueryCache().findAll({ queryKey: creditsKeys.all })).toEqual([]);
    await pass(HOUR_MS);
    expect(server.requests).toBe(1);
    expect(second.snapshot().credits).toBeNull();
  });

  it('is over when one of them is signed in again', async () => {
    const { first, second } = await twoTabs();
    first.change(null);
    await pass(10);
    first.change('acme');
    await pass(100);
    first.store().refresh();
    await pass(5_100);
    expect(first.snapshot()).toMatchObject({ error: null, isFetching: false });
    expect(second.snapshot()).toMatchObject({ error: null, credits: first.snapshot().credits });
  });

  it('wins over an answer that was requested before it and arrives after it', async () => {
    const tabs = await twoTabs();
    const atMs = Date.now();
    post(tabs, failed(atMs, 'signed_out', null));
    await pass(5);
    post(tabs, credits(Date.now(), 9_999, atMs - 1));
    await pass(5);
    expect(tabs.first.snapshot()).toMatchObject({ credits: null, error: { code: 'signed_out' } });
  });

  it('wins over an answer that was requested before it and arrives before it', async () => {
    const tabs = await twoTabs();
    tabs.first.store().refresh();
    await pass(20);
    const signedOutAtMs = Date.now();
    await pass(40);
    expect(tabs.first.balance()).toBe(101);
    post(tabs, failed(signedOutAtMs, 'signed_out', null));
    await pass(5);
    expect(tabs.first.code()).toBe('signed_out');
  });

  it('of before the last request changes nothing', async () => {
    const tabs = await twoTabs();
    post(tabs, failed(Date.now() - MINUTE_MS, 'signed_out', 401));
    await pass(5);
    expect(tabs.first.snapshot()).toMatchObject({ error: null, credits: { balance: 1 } });
  });

  it('ends the read of a tab that waits for the lock', async () => {
    const tabs = await twoTabs();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    void tabs.browser
      .openTab()
      .locks()
      ?.request(CHANNEL, () => released);
    await pass(0);
    tabs.first.store().refresh();
    await pass(100);
    post(tabs, failed(Date.now(), 'signed_out', null));
    await pass(5);
    release();
    await pass(1_000);
    expect(tabs.server.requests).toBe(0);
    expect(tabs.first.snapshot()).toMatchObject({
      isFetching: false,
      error: { code: 'signed_out' },
    });
  });

  it('keeps an answer in flight from being shared', async () => {
    const tabs = await twoTabs();
    tabs.first.store().refresh();
    await pass(20);
    post(tabs, failed(Date.now(), 'signed_out', null));
    await pass(1_000);
    expect(tabs.browser.posted).toHaveLength(1);
  });

  it('FAULTS 44: reaches a tab whose clock was set back', async () => {
    const tabs = await twoTabs();
    vi.setSystemTime(PINNED_NOW - HOUR_MS);
    post(tabs, failed(Date.now(), 'signed_out', null));
    await pass(5);
    expect(tabs.first.code()).toBe('signed_out');
  });
});

describe('FAULTS 94: a message on the channel of a store', () => {
  it('is shown if it is newer, and the tab reads something newer later', async () => {
    const tabs = await twoTabs();
    post(tabs, credits(Date.now(), 7_777));
    await pass(5);
    expect(tabs.first.balance()).toBe(7_777);
    await pass(2 * MINUTE_MS);
    expect(tabs.first.balance()).not.toBe(7_777);
  });

  it('is not shown if it is older', async () => {
    const tabs = await twoTabs();
    post(tabs, credits(Date.now() - MINUTE_MS, 7_777));
    await pass(5);
    expect(tabs.first.balance()).toBe(1);
  });

  it('does not satisfy a read after an invalidation, as after a purchase', async () => {
    const tabs = await twoTabs();
    post(tabs, credits(Date.now(), 7_777));
    await pass(5);
    void tabs.first.queryClient.invalidateQueries({ queryKey: creditsKeys.team('acme') });
    await pass(200);
    expect(tabs.server.requests).toBe(1);
    expect(tabs.first.balance()).toBe(101);
  });

  it.each([
    ['credits', (atMs: number) => credits(atMs, 7_777)],
    ['a failure', (atMs: number) => failed(atMs, 'bad_payload', 200)],
  ])('does not replace a request an hour later: %s', async (_what, messageAt) => {
    const tabs = await twoTabs();
    for (const { env } of [tabs.first, tabs.second]) env.setVisible(false);
    post(tabs, messageAt(Date.now()));
    await pass(HOUR_MS);
    tabs.first.env.setVisible(true);
    await pass(200);
    expect(tabs.server.requests).toBe(1);
  });

  it('does not suppress a refetch after the clock was set back', async () => {
    const tabs = await twoTabs();
    post(tabs, credits(Date.now(), 7_777));
    await pass(5);
    vi.setSystemTime(PINNED_NOW - HOUR_MS);
    tabs.first.store().refresh();
    await pass(200);
    expect(tabs.server.requests).toBe(1);
    expect(tabs.first.balance()).toBe(101);
  });

  it('from a tab that fails again and again stops no healthy one from polling', async () => {
    const tabs = await openTabs(1);
    for (let minute = 0; minute < 10; minute += 1) {
      post(tabs, failed(Date.now(), 'server', 503));
      await pass(MINUTE_MS);
    }
    expect(tabs.server.requests).toBeGreaterThanOrEqual(8);
    expect(tabs.tabs[0]?.code()).toBeUndefined();
  });

  it('does not fill the cache of a page that is signed out', async () => {
    const browser = aBrowser();
    const page = aPage(browser.openTab());
    page.mount(null);
    browser
      .openTab()
      .openChannel(CHANNEL, () => {})
      ?.post(credits(Date.now(), 7_777));
    await pass(100);
    expect(page.queryClient.getQueryCache().getAll()).toEqual([]);
  });
});

describe('a client of the host whose answers cannot be cloned', () => {
  it('is shared without what is not ours', async () => {
    let balance = 1;
    const getCredits = async () => ({ ...aCredits({ balance }), print: () => {} });
    const { first, second } = await twoTabs({ client: { getCredits } });
    balance = 4_444;
    first.store().refresh();
    await pass(10);
    expect([first.balance(), second.balance()]).toEqual([4_444, 4_444]);
  });
});
