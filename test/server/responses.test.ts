import type { CreditsError } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { ok } from '../api/support/fakeFetch.js';
import { API_KEY, aHandler, anUpstream, aRequest } from './support/handler.js';

/** What the upstream does, the error that the page gets, and the code that the host's log gets. */
const failures: readonly {
  upstream: string;
  answer: () => Response | Promise<Response>;
  status: number;
  error: string;
  code: CreditsError['code'];
}[] = [
  // With an error code of our own handler, which means nothing from upstream.
  ...[401, 402, 403].map((status) => ({
    upstream: `sends ${status}`,
    answer: () => new Response('{"error":"signed_out"}', { status }),
    status: 502,
    error: 'upstream_auth',
    code: status === 403 ? ('forbidden' as const) : ('invalid_key' as const),
  })),
  {
    upstream: 'sends 402 with credits_exhausted',
    answer: () => new Response('{"code":"credits_exhausted"}', { status: 402 }),
    status: 502,
    error: 'upstream_exhausted',
    code: 'exhausted',
  },
  ...[
    { what: 'sends 500', answer: () => new Response('', { status: 500 }), code: 'server' as const },
    ...['upstream_auth', 'upstream_exhausted'].map((error) => ({
      what: `sends 502 ${error}`,
      answer: () => new Response(JSON.stringify({ error }), { status: 502 }),
      code: 'server' as const,
    })),
    {
      what: 'sends 503 with a hint',
      answer: () => new Response('', { status: 503, headers: { 'retry-after': '9' } }),
      code: 'server' as const,
    },
    {
      what: 'sends 404',
      answer: () => new Response('', { status: 404 }),
      code: 'not_found' as const,
    },
    {
      what: 'sends 400',
      answer: () => new Response('', { status: 400 }),
      code: 'bad_request' as const,
    },
    {
      what: 'sends 204',
      answer: () => new Response(null, { status: 204 }),
      code: 'bad_payload' as const,
    },
    {
      what: 'redirects',
      answer: () =>
        new Response('', { status: 302, headers: { location: 'https://evil.example' } }),
      code: 'network' as const,
    },
    { what: 'sends HTML', answer: () => ok('<!doctype html>'), code: 'bad_payload' as const },
    { what: 'sends nothing', answer: () => ok(''), code: 'bad_payload' as const },
    { what: 'sends no credits', answer: () => ok({ hello: 1 }), code: 'bad_payload' as const },
    {
      what: 'sends an error with 200',
      answer: () => ok({ error: 'x', allow_usage: true }),
      code: 'bad_payload' as const,
    },
    {
      what: 'cannot be reached',
      answer: () => Promise.reject(new TypeError(`fetch failed ${API_KEY}`)),
      code: 'network' as const,
    },
  ].map(({ what, answer, code }) => ({
    upstream: what,
    answer,
    status: 502,
    error: 'upstream_error',
    code,
  })),
  {
    upstream: 'sends 408',
    answer: () => new Response('', { status: 408 }),
    status: 504,
    error: 'upstream_timeout',
    code: 'timeout',
  },
  {
    upstream: 'sends 429',
    answer: () => new Response('', { status: 429 }),
    status: 429,
    error: 'rate_limited',
    code: 'rate_limited',
  },
];

describe('createCreditsHandler()', () => {
  it('answers with the documented body, private and not to be stored', async () => {
    const response = await aHandler()(aRequest());
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
      'credits-as-of': expect.stringMatching(/^\d{13}$/),
      'credits-team': 'acme',
      'x-content-type-options': 'nosniff',
    });
    expect(await response.json()).toEqual(documentedExample);
  });

  it('sends the upstream the key and an accept header, and nothing from the request', async () => {
    const upstream = anUpstream();
    const own = { cookie: 'session=1', authorization: 'Bearer own', 'x-forwarded-for': '1.2.3.4' };
    await aHandler({ fetch: upstream })(aRequest(own));
    const [url, init] = upstream.mock.calls[0] ?? [];
    expect(url).toBe('https://api.olostep.com/user/credits/info');
    expect(init).toMatchObject({ redirect: 'manual', cache: 'no-store' });
    expect(init?.method).toBeUndefined();
    expect(init?.body).toBeUndefined();
    expect(Object.fromEntries(new Headers(init?.headers))).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${API_KEY}`,
    });
  });

  it.each(failures)('answers $status $error when the upstream $upstream', async (row) => {
    const logged: CreditsError[] = [];
    const answered: string[] = [];
    const onError = (error: CreditsError, answer: string) => {
      logged.push(error);
      answered.push(answer);
    };
    const response = await aHandler({ fetch: anUpstream(row.answer), onError })(aRequest());
    expect(response.status).toBe(row.status);
    expect(await response.text()).toBe(`{"error":"${row.error}"}`);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.has('credits-team')).toBe(false);
    expect(response.headers.has('credits-as-of')).toBe(false);
    expect(logged.map(({ code }) => code)).toEqual([row.code]);
    expect(answered).toEqual([row.error]);
    expect(JSON.stringify(logged) + logged.map((error) => error.stack)).not.toContain(API_KEY);
  });

  it.each([
    ['30', '30'],
    ['0', '1'],
    ['0.2', '1'],
    ['86400', '300'],
    ['soon', '30'],
    [null, '30'],
  ])('passes on a hint of %s as %s seconds', async (hint, passedOn) => {
    const headers = hint === null ? {} : { 'retry-after': hint };
    const upstream = anUpstream(() => new Response('', { status: 429, headers }));
    const response = await aHandler({ fetch: upstream })(aRequest());
    expect(response.headers.get('retry-after')).toBe(passedOn);
  });

  it('answers HEAD like GET, without the body', async () => {
    const handler = aHandler();
    const [get, head] = [
      await handler(aRequest()),
      await handler(aRequest({}, { method: 'HEAD' })),
    ];
    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('rejects %s', async (method) => {
    const upstream = anUpstream();
    const response = await aHandler({ fetch: upstream })(aRequest({}, { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(await response.json()).toEqual({ error: 'method_not_allowed' });
    expect(upstream).not.toHaveBeenCalled();
  });

  it('logs the id of a request, unless it repeats the key', async () => {
    const logged: unknown[] = [];
    for (const id of ['req_17', API_KEY, `a-${API_KEY}`, API_KEY.slice(2, 9)]) {
      const fetch = anUpstream(
        () => new Response('', { status: 500, headers: { 'x-request-id': id } }),
      );
      await aHandler({ fetch, onError: ({ requestId }) => logged.push(requestId) })(aRequest());
      const empty = anUpstream(() => ok('', { 'x-request-id': id }));
      await aHandler({ fetch: empty, onError: ({ requestId }) => logged.push(requestId) })(
        aRequest(),
      );
    }
    expect(logged).toEqual(['req_17', 'req_17', null, null, null, null, null, null]);
  });

  it('still answers when the log throws or rejects', async () => {
    const fetch = anUpstream(() => new Response('', { status: 500 }));
    const throwing = aHandler({
      fetch,
      onError: () => {
        throw new Error('disk full');
      },
    });
    const rejecting = aHandler({ fetch, onError: () => Promise.reject(new Error('disk full')) });
    expect((await throwing(aRequest())).status).toBe(502);
    expect((await rejecting(aRequest())).status).toBe(502);
  });
});
