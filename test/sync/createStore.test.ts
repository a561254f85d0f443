import { notifyManager, type QueryKey } from '@tanstack/react-query';
import { CreditsError, creditsKeys } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import type { ProviderSettings } from '../../src/sync/CreditsStore.js';
import { expectConsole } from '../support/consoleGuard.js';
import { anEnvironment } from './support/anEnvironment.js';
import { aPage, aServer, pass } from './support/aPage.js';
import { someSettings } from './support/aStore.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const KEY: QueryKey = creditsKeys.team('acme');
const outage = () => new CreditsError('server', { status: 503 });

/** A page with one widget, which has its first answer, 1, unless `passMs` is 0. */
async function aWidget(
  server = aServer(),
  { passMs = 50, ...settings }: Partial<ProviderSettings> & { passMs?: number } = {},
) {
  const env = anEnvironment();
  const page = aPage(env);
  const widget = page.mount('acme', { client: server.client, sharesTabs: false, ...settings });
  await pass(passMs);
  return { env, server, ...page, ...widget };
}

/** A widget whose lot expires in ten minutes, and which does not poll. */
async function aWidgetOfALot() {
  const env = anEnvironment();
  const page = aPage(env);
  let requests = 0;
  const calls = { end: null as CreditsError | null };
  const client = {
    async getCredits() {
      requests += 1;
      if (calls.end) throw calls.end;
      return aCredits({ lots: [aLot({ expiresAtMs: PINNED_NOW + 10 * MINUTE_MS })] });
    },
  };
  const store = page.hub.storeOf(
    { team: 'acme', source: '/api/credits' },
    someSettings({ client }),
  );
  store.addConsumer({ intervalMs: false });
  await pass(0);
  await pass(0);
  return { env, store, calls, requests: () => requests, ...page };
}

describe('createStore: its life', () => {
  it('outlives its consumers for one task, so that a page that renders again costs nothing', async () => {
    const { env, store, server } = await aWidget();
    const release = store().addConsumer({ intervalMs: false });
    release();
    store().addConsumer({ intervalMs: false });
    expect(store().isStarted()).toBe(true);
    await pass(10_000);
    expect([server.requests, env.listeners()]).toEqual([1, 1]);
  });

  it('ends one task after the last consumer: no timer, listener or observer stays', async () => {
    const { env, unmount, store, queryClient } = await aWidget();
    unmount();
    expect(store().isStarted()).toBe(true);
    await pass(1);
    expect(store().isStarted()).toBe(false);
    expect(env.listeners()).toBe(0);
    queryClient.clear();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('FAULTS 37: caches an answer that arrives after its end', async () => {
    const { unmount, queryClient } = await aWidget(aServer(), { passMs: 10 });
    unmount();
    await pass(1_000);
    expect(queryClient.getQueryData(KEY)).toMatchObject({ balance: 1 });
  });

  it('FAULTS 23: keeps its record of an outage, so that a new page retries no more quickly', async () => {
    const server = aServer(outage);
    const { unmount, store } = await aWidget(server, { retry: undefined });
    await pass(10_000);
    expect(server.requests).toBe(3);
    unmount();
    await pass(MINUTE_MS);
    store().addConsumer({ intervalMs: false });
    await pass(10_000);
    expect(server.requests).toBe(4);
  });

  it('FAULTS 38: costs two requests at most for 1,000 quick mounts', async () => {
    const page = aPage(anEnvironment());
    const server = aServer();
    for (let flicker = 0; flicker < 1_000; flicker += 1) {
      const widget = page.mount('acme', server);
      await pass(1);
      widget.unmount();
    }
    expect(server.requests).toBeLessThanOrEqual(2);
  });
});

describe('createStore: several providers', () => {
  it('reads with the client that committed last, and with the one before when that is gone', async () => {
    const { hub, store, server } = await aWidget();
    const second = aServer(() => 1_000);
    const whose = { team: 'acme', source: '/api/credits' };
    expect(hub.storeOf(whose, someSettings({ client: second.client }))).toBe(store());
    expectConsole('warn', 'with different clients');
    const release = store().connect(someSettings({ client: second.client }));
    await pass(1_000);
    store().refresh();
    await pass(50);
    expect([server.requests, second.requests]).toEqual([1, 1]);
    release();
    await pass(5_000);
    store().refresh();
    await pass(50);
    expect([server.requests, second.requests]).toEqual([2, 1]);
  });

  it('calls every onError, once for each failure, also when one of them throws', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const thrown = new Error('the host’s own');
    const onErrors = [
      vi.fn(() => {
        throw thrown;
      }),
      vi.fn(),
    ];
    const server = aServer(outage);
    const page = aPage(anEnvironment());
    for (const onError of onErrors) page.mount('acme', { client: server.client, onError });
    await pass(MINUTE_MS);
    for (const onError of onErrors) expect(onError).toHaveBeenCalledTimes(1);
    expect(reported.mock.calls).toEqual([[thrown]]);
    await pass(5 * MINUTE_MS);
    expect(onErrors[1]?.mock.calls.length).toBe(server.requests);
  });

  it('retries quickly only if all of them do', async () => {
    const server = aServer(outage);
    const page = aPage(anEnvironment());
    page.mount('acme', { client: server.client, retry: undefined });
    page.mount('acme', { client: server.client, retry: false });
    await pass(20_000);
    expect(server.requests).toBe(1);
  });
});

describe('createStore: settings of providers', () => {
  it('FAULTS 112: while none has committed, the one that rendered last reads', async () => {
    const { hub, unmount, server } = await aWidget();
    unmount();
    await pass(0);
    const next = aServer(() => 7);
    const store = hub.storeOf(
      { team: 'acme', source: '/api/credits' },
      someSettings({ client: next.client, sharesTabs: false }),
    );
    await pass(600);
    const read = store.readNewer();
    await pass(100);
    expect((await read).balance).toBe(7);
    expect([server.requests, next.requests]).toEqual([1, 1]);
  });

  it('calls an onError once although it renders another provider at once', async () => {
    const { store, server } = await aWidget();
    let calls = 0;
    const connect = () => {
      const release = store().connect(
        someSettings({
          client: server.client,
          retry: false,
          onError: () => {
            calls += 1;
            release();
            if (calls < 5) connect();
          },
        }),
      );
    };
    connect();
    server.answer = () => outage();
    store().refresh();
    await pass(1_000);
    expect(calls).toBe(1);
  });
});

describe('createStore: a clock that is set back', () => {
  it('FAULTS 44, 117: costs no storm of requests after an invalidation', async () => {
    const { store, server } = await aWidget();
    store().refresh();
    await pass(1_000);
    vi.setSystemTime(PINNED_NOW - HOUR_MS);
    await pass(2 * MINUTE_MS);
    expect(server.requests).toBeLessThanOrEqual(6);
  });
});

describe('createStore: a revocation', () => {
  it.each(['invalid_key', 'forbidden', 'signed_out', 'wrong_team', 'config'] as const)(
    'FAULTS 8: %s: nothing of before is shown, also when the entry is gone',
    async (code) => {
      const { server, store, snapshot, queryClient } = await aWidget();
      server.answer = () => new CreditsError(code, { status: 401 });
      store().refresh();
      await pass(1_000);
      expect(snapshot()).toMatchObject({ credits: null, asOfMs: 0, error: { code } });
      queryClient.clear();
      expect(snapshot()).toMatchObject({ credits: null, asOfMs: 0 });
      await pass(10);
      expect(snapshot()).toMatchObject({ credits: null, asOfMs: 0 });
    },
  );

  it('FAULTS 93: from another tab sends no request after it, also when a lot expires', async () => {
    const { hub, store, requests } = await aWidgetOfALot();
    hub.hearSignOut('/api/credits', PINNED_NOW + 50);
    expect(store.getSnapshot().error).toMatchObject({ code: 'signed_out' });
    await pass(HOUR_MS);
    expect(requests()).toBe(1);
    expect(store.isStarted()).toBe(true);
  });
});

describe('createStore: after a lot has expired', () => {
  it('FAULTS 64: refetches once, within a minute', async () => {
    const page = await aWidgetOfALot();
    await pass(10 * MINUTE_MS);
    expect(page.requests()).toBe(1);
    await pass(MINUTE_MS);
    expect(page.requests()).toBe(2);
    await pass(HOUR_MS);
    expect(page.requests()).toBe(2);
  });

  it('FAULTS 64: does so although a refresh has just failed', async () => {
    const page = await aWidgetOfALot();
    await pass(10 * MINUTE_MS + 1_000);
    page.calls.end = outage();
    page.store.refresh();
    await pass(1_000);
    expect(page.requests()).toBe(2);
    page.calls.end = null;
    await pass(MINUTE_MS);
    expect(page.requests()).toBe(3);
  });

  it('FAULTS 64: does so although the host has invalidated the entry without a refetch', async () => {
    const page = await aWidgetOfALot();
    await pass(10 * MINUTE_MS + 1_000);
    void page.queryClient.invalidateQueries({ refetchType: 'none' });
    await pass(MINUTE_MS);
    expect(page.requests()).toBe(2);
  });
});

describe('createStore: the entry belongs to the host, too', () => {
  it('FAULTS 133: a refresh works after clear(), and the number stays meanwhile, with its age', async () => {
    const { queryClient, snapshot, store, server } = await aWidget();
    const { asOfMs } = snapshot();
    await pass(1_000);
    queryClient.clear();
    expect(snapshot()).toMatchObject({ credits: { balance: 1 }, asOfMs });
    store().refresh();
    await pass(600);
    expect(snapshot().credits?.balance).toBeGreaterThan(1);
    expect(server.requests).toBeLessThanOrEqual(3);
  });

  it('FAULTS 133: is loaded again although another tab signs out right after clear()', async () => {
    const { hub, store, queryClient, server } = await aWidget();
    await pass(1_000);
    queryClient.clear();
    hub.hearSignOut('/api/credits', PINNED_NOW + 1_050);
    await pass(1_000);
    expect(server.requests).toBe(2);
    expect(store().getSnapshot()).toMatchObject({ credits: { balance: 2 }, error: null });
  });

  it('FAULTS 93: is not loaded again if the page itself signs out right after clear()', async () => {
    const { change, queryClient, server } = await aWidget();
    await pass(1_000);
    queryClient.clear();
    change(null);
    await pass(10_000);
    expect(server.requests).toBe(1);
  });

  it('shows nothing of an entry that was removed between two pages, in one task', async () => {
    const { store, queryClient, unmount } = await aWidget();
    const last = store();
    unmount();
    queryClient.clear();
    last.addConsumer({ intervalMs: false });
    expect(last.getSnapshot()).toMatchObject({ credits: null, asOfMs: 0 });
    await pass(600);
    expect(last.getSnapshot().credits?.balance).toBe(2);
  });

  it('FAULTS 134: what is not credits is never shown, and is read again', async () => {
    const { queryClient, store, balance, observe } = await aWidget();
    const results: unknown[] = [];
    const observer = observe(store());
    const read = () => results.push(observer.getCurrentResult().data);
    observer.subscribe(notifyManager.batchCalls(read)); // as useQuery does
    await pass(1_000);
    queryClient.setQueryData(KEY, { balance: {}, lots: {} });
    expect(balance()).not.toEqual({});
    await pass(1_000);
    expect(balance()).toBe(2);
    for (const data of results) if (data) expect(data).toHaveProperty('plan');
  });

  it('FAULTS 118: an error that is not ours becomes unexpected', async () => {
    const { queryClient, code } = await aWidget();
    const query = queryClient.getQueryCache().find({ queryKey: KEY });
    query?.setState({ status: 'error', data: undefined, error: new Error('redacted') });
    expect(code()).toBe('unexpected');
  });

  it('FAULTS 144: a canceled first load is no failure, and is tried again', async () => {
    const { queryClient, snapshot, balance } = await aWidget(aServer(), { passMs: 10 });
    await queryClient.cancelQueries();
    expect(snapshot().error).toBeNull();
    await pass(5_000);
    expect(balance()).toBeGreaterThan(0);
  });

  it('FAULTS 117: the answer to a fetch that the host has canceled is shown', async () => {
    const { queryClient, store, balance } = await aWidget();
    await pass(1_000);
    store().refresh();
    await pass(10);
    await queryClient.cancelQueries();
    await pass(50);
    expect(balance()).toBe(2);
  });

  it('an answer that was requested before an optimistic update does not undo it', async () => {
    const { queryClient, store, balance } = await aWidget();
    await pass(1_000);
    store().refresh();
    await pass(10);
    await queryClient.cancelQueries();
    queryClient.setQueryData(KEY, aCredits({ balance: 77 }));
    await pass(100);
    expect(balance()).toBe(77);
  });
});

describe('createStore: readNewer', () => {
  it('resolves with credits that were requested after the call', async () => {
    const { store } = await aWidget(aServer(), { passMs: 10 });
    const newer = store().readNewer();
    await pass(1_000);
    await expect(newer).resolves.toMatchObject({ balance: 2 });
  });

  it('is not bound by the gap of the button', async () => {
    const { store, server } = await aWidget();
    store().refresh();
    const newer = store().readNewer();
    await pass(1_000);
    await newer;
    expect(server.requests).toBeLessThanOrEqual(3);
  });

  it('rejects at once while the server asks to wait', async () => {
    const limited = new CreditsError('rate_limited', { status: 429, retryAfterMs: 30_000 });
    const { store, server } = await aWidget(aServer(() => limited));
    await expect(store().readNewer()).rejects.toMatchObject({ code: 'rate_limited' });
    expect(server.requests).toBe(1);
  });

  it.each([null, undefined, ''])('rejects at once when the team is %o', async (team) => {
    const { hub } = aPage(anEnvironment());
    const store = hub.storeOf({ team, source: '/api/credits' }, someSettings());
    await expect(store.readNewer()).rejects.toBeInstanceOf(CreditsError);
  });

  it('FAULTS 93: rejects with signed_out when the page signs out meanwhile', async () => {
    const { store, change } = await aWidget();
    store().refresh();
    const newer = store().readNewer();
    const outcome = expect(newer).rejects.toBeInstanceOf(CreditsError);
    change(null);
    await pass(1_000);
    await outcome;
  });
});
