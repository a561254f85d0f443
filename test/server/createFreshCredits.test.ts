import type { CachedCredits, CreditsCache } from 'react-credit-widgets/server';
import { documentedExample, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { ok } from '../api/support/fakeFetch.js';
import { API_KEY, access, aHandler, anUpstream, aRequest } from './support/handler.js';

/** A store that two instances share, with plain-text entries that others can read and write. */
function aStore(): CreditsCache & { texts: Map<string, string>; ttls: number[] } {
  const texts = new Map<string, string>();
  const ttls: number[] = [];
  return {
    texts,
    ttls,
    get: async (key) => JSON.parse(texts.get(key) ?? 'null'),
    set: async (key, value, { ttl }) => {
      texts.set(key, JSON.stringify(value));
      ttls.push(ttl);
    },
  };
}

/** What is served after the stored entry is replaced. */
async function servedFrom(replace: (entry: CachedCredits) => unknown) {
  const store = aStore();
  await aHandler({ cache: store })(aRequest());
  for (const [key, text] of store.texts) {
    store.texts.set(key, JSON.stringify(replace(JSON.parse(text))));
  }
  const upstream = anUpstream(() => ok({ credits: 7 }));
  const response = await aHandler({ cache: store, fetch: upstream })(aRequest());
  return { body: await response.json(), calls: upstream.mock.calls.length };
}

describe("createCreditsHandler() › 'cache'", () => {
  it('serves what another instance has just read', async () => {
    const store = aStore();
    const [first, second] = [anUpstream(), anUpstream()];
    await aHandler({ cache: store, fetch: first })(aRequest());
    const response = await aHandler({ cache: store, fetch: second })(aRequest());
    expect(await response.json()).toEqual(documentedExample);
    expect(response.headers.get('credits-team')).toBe('acme');
    expect(second).not.toHaveBeenCalled();
  });

  it.each([
    ['the memory', undefined],
    ['a store', aStore()],
  ])('says when the upstream was read, not when %s answered', async (_kind, cache) => {
    vi.useFakeTimers({ now: PINNED_NOW, toFake: ['Date'] });
    const handle = aHandler({ cache });
    await handle(aRequest());
    vi.setSystemTime(PINNED_NOW + 3_000);
    const second = await handle(aRequest());
    vi.setSystemTime(PINNED_NOW + 6_000);
    const third = await handle(aRequest());
    vi.useRealTimers();
    expect(second.headers.get('credits-as-of')).toBe(String(PINNED_NOW));
    expect(third.headers.get('credits-as-of')).toBe(String(PINNED_NOW + 6_000));
  });

  it('says a whole number of milliseconds, whatever a store returns', async () => {
    const store = aStore();
    const handle = aHandler({ cache: store });
    await handle(aRequest());
    for (const [key, text] of store.texts) {
      const entry = JSON.parse(text);
      store.texts.set(key, JSON.stringify({ ...entry, readAtMs: entry.readAtMs + 0.5 }));
    }
    const response = await handle(aRequest());
    expect(response.headers.get('credits-as-of')).toMatch(/^\d{13}$/);
  });

  it('stores the documented fields with team and time, and no key', async () => {
    const store = aStore();
    const upstream = anUpstream(() => ok({ ...documentedExample, echo: API_KEY }));
    await aHandler({ cache: store, fetch: upstream, freshMs: 1_500 })(aRequest());
    expect([...store.texts.values()].map((text) => JSON.parse(text))).toEqual([
      { version: 1, team: 'acme', readAtMs: expect.any(Number), info: documentedExample },
    ]);
    expect(store.ttls).toEqual([2]);
    expect([...store.texts.keys()][0]).toMatch(/^react-credit-widgets:[0-9a-f]{64}$/);
  });

  it('stores no failure', async () => {
    const store = aStore();
    await aHandler({ cache: store, fetch: anUpstream(() => ok('{')) })(aRequest());
    expect(store.texts.size).toBe(0);
  });

  it('keeps two apps apart that share a store and a team id', async () => {
    const store = aStore();
    await aHandler({ cache: store })(aRequest());
    const upstream = anUpstream(() => ok({ credits: 222 }));
    const authorize = () => ({ ...access, apiKey: 'key_of_another_app' });
    const response = await aHandler({ cache: store, authorize, fetch: upstream })(aRequest());
    expect(await response.json()).toEqual({ credits: 222 });
  });

  it.each([
    ['two teams', { team: 'acme' }, { team: 'globex' }],
    ['two spellings', { team: 'acme' }, { team: 'ACME' }],
    ['two upstreams', { upstream: 'https://a.example' }, { upstream: 'https://b.example' }],
  ])('has an entry for each of %s', async (_what, one, other) => {
    const store = aStore();
    for (const { team = 'acme', ...options } of [one, other] as Record<string, string>[]) {
      await aHandler({ cache: store, authorize: () => ({ ...access, team }), ...options })(
        aRequest(),
      );
    }
    expect(store.texts.size).toBe(2);
  });

  it.each<[string, (entry: CachedCredits) => unknown]>([
    ['of another team', (entry) => ({ ...entry, team: 'globex' })],
    ['of another version', (entry) => ({ ...entry, version: 2 })],
    ['that is too old', (entry) => ({ ...entry, readAtMs: entry.readAtMs - 5_000 })],
    ['from the future', (entry) => ({ ...entry, readAtMs: entry.readAtMs + 86_400_000 })],
    ['without a time', ({ readAtMs, ...entry }) => entry],
    ['whose time is a string', (entry) => ({ ...entry, readAtMs: String(entry.readAtMs) })],
    ['without credits', ({ info, ...entry }) => entry],
    ['with other content', (entry) => ({ ...entry, info: { hello: 1 } })],
    [
      'larger than a body may be',
      (entry) => ({
        ...entry,
        info: { credits: 1, active_subscription: { display_name: 'x'.repeat(2_200_000) } },
      }),
    ],
    ['that is a list', (entry) => [entry]],
    ['that is a string', () => 'corrupt'],
    ['that is null', () => null],
  ])('reads from the upstream instead of an entry %s', async (_what, replace) => {
    expect(await servedFrom(replace)).toEqual({ body: { credits: 7 }, calls: 1 });
  });

  it('serves only documented fields, whatever is in the store', async () => {
    const { body, calls } = await servedFrom(({ info, ...entry }) => ({
      ...entry,
      info: { ...info, secret: 'x', breakdown: [{ remaining_units: 1, secret: 'x' }] },
    }));
    expect(calls).toBe(0);
    expect(body).toEqual({ ...documentedExample, breakdown: [{ remaining_units: 1 }] });
  });

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('store is gone');
      },
    ],
    ['rejects', () => Promise.reject(new Error('store is gone'))],
    ['returns nonsense', () => Symbol('nonsense')],
  ])('works without a store that %s', async (_what, fail) => {
    const response = await aHandler({ cache: { get: fail, set: fail } })(aRequest());
    expect(await response.json()).toEqual(documentedExample);
  });

  it('waits half a second each to read and to write a store that hangs', async () => {
    vi.useFakeTimers();
    const never = () => new Promise(() => {});
    const answer = aHandler({ cache: { get: never, set: never } })(aRequest());
    let isAnswered = false;
    answer.then(() => {
      isAnswered = true;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(isAnswered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).status).toBe(200);
    vi.useRealTimers();
  });
});
