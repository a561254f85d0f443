import { HttpResponse, http } from 'msw';
import { type CreditsClientOptions, createCreditsClient } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { server } from '../support/server.js';
import { fakeFetch, ok } from './support/fakeFetch.js';

const ENDPOINT = 'https://dashboard.example/api/credits';

/** Makes one request; returns what `fetch` was called with. */
async function requestOf(options: Partial<CreditsClientOptions>) {
  const fetch = fakeFetch(() => ok(documentedExample));
  await createCreditsClient({ endpoint: ENDPOINT, fetch, ...options }).getCredits();
  expect(fetch).toHaveBeenCalledTimes(1);
  const [url, init] = fetch.mock.calls[0] ?? [];
  return { url, init, headers: new Headers(init?.headers) };
}

describe('createCreditsClient', () => {
  it('makes exactly one GET with the global fetch', async () => {
    const requests: Request[] = [];
    server.use(
      http.all(ENDPOINT, ({ request }) => {
        requests.push(request);
        return HttpResponse.json(documentedExample);
      }),
    );
    const credits = await createCreditsClient({ endpoint: ENDPOINT }).getCredits();
    expect(credits.balance).toBe(12_500);
    expect(requests.map(({ method, body }) => ({ method, body }))).toEqual([
      { method: 'GET', body: null },
    ]);
  });

  it('makes one request per call, also when it fails', async () => {
    const fetch = fakeFetch(() => new Response(null, { status: 503 }));
    const client = createCreditsClient({ endpoint: ENDPOINT, fetch });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'server' });
    expect(fetch).toHaveBeenCalledTimes(1);
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'server' });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('FAULTS 99: uses the fetch it was given when the host patches the global one', async () => {
    const patched = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new Error('patched')));
    vi.stubGlobal('fetch', patched);
    await requestOf({});
    vi.unstubAllGlobals();
    expect(patched).not.toHaveBeenCalled();
  });

  it('follows no redirect, uses no HTTP cache, and sends cookies to its own origin only', async () => {
    const { init } = await requestOf({});
    expect(init).toMatchObject({
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'same-origin',
    });
    expect(init?.body).toBeUndefined();
  });

  it('sends cookies to other origins with credentials: include', async () => {
    const { init } = await requestOf({ credentials: 'include' });
    expect(init?.credentials).toBe('include');
  });

  it('sends only the accept header by default', async () => {
    const { headers } = await requestOf({});
    expect([...headers]).toEqual([['accept', 'application/json']]);
  });

  it.each<[string, () => CreditsClientOptions['headers'] & {}]>([
    ['an object', () => ({ 'x-csrf': 't' })],
    ['a list', () => [['x-csrf', 't']]],
    ['Headers', () => new Headers({ 'x-csrf': 't' })],
    ['a function', () => () => ({ 'x-csrf': 't' })],
    ['an async function', () => async () => ({ 'x-csrf': 't' })],
  ])('adds headers given as %s to its own', async (_kind, make) => {
    const request = await requestOf({ headers: make() });
    expect([...request.headers]).toEqual([
      ['accept', 'application/json'],
      ['x-csrf', 't'],
    ]);
  });

  it('keeps the host’s accept header', async () => {
    const { headers } = await requestOf({ headers: { Accept: 'application/vnd.host+json' } });
    expect(headers.get('accept')).toBe('application/vnd.host+json');
  });

  it('calls a header function on each request, and does not change the host’s headers object', async () => {
    const own = new Headers({ 'x-csrf': 't' });
    const headers = vi.fn(() => own);
    const fetch = fakeFetch(() => ok(documentedExample));
    const client = createCreditsClient({ endpoint: ENDPOINT, fetch, headers });
    await client.getCredits();
    await client.getCredits();
    expect(headers).toHaveBeenCalledTimes(2);
    expect([...own]).toEqual([['x-csrf', 't']]);
  });

  it('never sends the team: it is only compared with the response', async () => {
    const fetch = fakeFetch(() => ok(documentedExample));
    await createCreditsClient({ endpoint: ENDPOINT, fetch }).getCredits({ team: 'team-canary' });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(JSON.stringify([url, [...new Headers(init?.headers)]])).not.toContain('team-canary');
  });

  it.each([
    ['a string', ENDPOINT],
    ['a URL object', new URL(ENDPOINT)],
  ])('accepts an endpoint that is %s', async (_kind, endpoint) => {
    expect((await requestOf({ endpoint })).url).toBe(ENDPOINT);
  });

  it.each<[string, Partial<CreditsClientOptions>, string | undefined]>([
    ['the endpoint', {}, ENDPOINT],
    ['the endpoint as it was given', { endpoint: '/api/credits' }, '/api/credits'],
    ['a URL as text', { endpoint: new URL(ENDPOINT) }, ENDPOINT],
    ['none with a key', { getKey: () => 'sk-1' }, undefined],
    ['the one that was passed', { source: 'test' }, 'test'],
    ['the one that was passed, with a key, too', { source: 'test', getKey: () => 'sk-1' }, 'test'],
  ])('has as its source %s', (_what, options, source) => {
    expect(createCreditsClient({ endpoint: ENDPOINT, ...options }).source).toBe(source);
  });

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
    'throws for a timeoutMs of %d',
    (timeoutMs) => {
      const create = () => createCreditsClient({ endpoint: ENDPOINT, timeoutMs });
      expect(create).toThrow(RangeError);
      expect(create).toThrow(/timeoutMs must be 1 to 2147483647/);
    },
  );

  it.each([1, 2 ** 31 - 1])('accepts a timeoutMs of %d', (timeoutMs) => {
    expect(() => createCreditsClient({ endpoint: ENDPOINT, timeoutMs })).not.toThrow();
  });
});
