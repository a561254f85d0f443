import type { CreditsError } from 'react-credit-widgets/query';
import { createCreditsHandler } from 'react-credit-widgets/server';
import { describe, expect, it } from 'vitest';
import { API_KEY, access, aHandler, anUpstream, aRequest } from './support/handler.js';

describe("createCreditsHandler() › 'authorize'", () => {
  it('decides from the request', async () => {
    const seen: string[] = [];
    const handler = aHandler({
      authorize: async (request) => {
        seen.push(request.headers.get('cookie') ?? '');
        return access;
      },
    });
    expect((await handler(aRequest({ cookie: 'session=1' }))).status).toBe(200);
    expect(seen).toEqual(['session=1']);
  });

  it('receives what a framework passes next to the request', async () => {
    const handler = createCreditsHandler({
      authorize: (_request, env: { KEY: string }, session: { team: string }) => ({
        apiKey: env.KEY,
        team: session.team,
      }),
      fetch: anUpstream(),
    });
    const response = await handler(aRequest(), { KEY: API_KEY }, { team: 'globex' });
    expect(response.headers.get('credits-team')).toBe('globex');
    // @ts-expect-error What authorize reads is required.
    expect((await handler(aRequest())).status).toBe(500);
  });

  it('answers signed_out when it returns null', async () => {
    const upstream = anUpstream();
    const response = await aHandler({ authorize: () => null, fetch: upstream })(aRequest());
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'signed_out' });
    expect(upstream).not.toHaveBeenCalled();
  });

  it.each([
    ['throws', () => Promise.reject(new Error(`no session store, ${API_KEY}`)), 'server'],
    [
      'returns a key that throws',
      () => ({
        team: 'acme',
        get apiKey() {
          throw new Error(`no ${API_KEY}`);
        },
      }),
      'server',
    ],
    ['takes too long', () => new Promise(() => {}), 'timeout'],
    ['returns undefined', () => undefined, 'config'],
    ['returns no team', () => ({ apiKey: API_KEY }), 'config'],
    ['returns an empty team', () => ({ apiKey: API_KEY, team: '' }), 'config'],
    ['returns a team that is not a string', () => ({ apiKey: API_KEY, team: 7 }), 'config'],
    ['returns a lone surrogate', () => ({ apiKey: API_KEY, team: '\ud800' }), 'config'],
  ])('fails the request when it %s', async (_what, authorize, code) => {
    const logged: CreditsError[] = [];
    const answered: string[] = [];
    const upstream = anUpstream();
    const response = await aHandler({
      authorize: authorize as () => typeof access,
      fetch: upstream,
      timeoutMs: 50,
      onError: (error, answer) => {
        logged.push(error);
        answered.push(answer);
      },
    })(aRequest());
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"error":"authorize_failed"}');
    expect(upstream).not.toHaveBeenCalled();
    expect(logged).toMatchObject([{ name: 'CreditsError', code, status: null }]);
    expect(answered).toEqual(['authorize_failed']);
    expect(logged[0]?.message).toMatch(/^createCreditsHandler: `authorize` (threw|took|returned)/);
    expect(logged[0]?.message).not.toContain(API_KEY);
  });

  it.each([
    [undefined, /returned no `apiKey`. Is the environment variable set/],
    [null, /returned no `apiKey`/],
    ['', /returned no `apiKey`/],
    [`Bearer ${API_KEY}`, /pass the bare key, without "Bearer", spaces or line breaks/],
    [`${API_KEY}\n`, /pass the bare key/],
    ['schlüssel', /pass the bare key/],
  ])('rejects %j as a key, and logs why', async (apiKey, message) => {
    const upstream = anUpstream();
    const logged: CreditsError[] = [];
    const response = await aHandler({
      authorize: () => ({ apiKey: apiKey as string, team: 'acme' }),
      fetch: upstream,
      onError: (error) => {
        logged.push(error);
      },
    })(aRequest());
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ error: 'upstream_auth' });
    expect(upstream).not.toHaveBeenCalled();
    expect(logged).toMatchObject([{ code: 'invalid_key', status: null }]);
    expect(logged[0]?.message).toMatch(message);
    expect(logged[0]?.stack).not.toContain('sk_live');
  });
});
