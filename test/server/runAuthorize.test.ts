import type { CreditsError } from 'react-credit-widgets/query';
import { createCreditsHandler } from 'react-credit-widgets/server';
import { describe, expect, it } from 'vitest';
import { API_KEY, access, aHandler, anUpstream, ask } from './support/handler.js';

describe("createCreditsHandler() › 'authorize'", () => {
  it('decides from the request', async () => {
    const seen: string[] = [];
    const handler = aHandler({
      authorize: async (request) => {
        seen.push(request.headers.get('cookie') ?? '');
        return access;
      },
    });
    expect((await handler(ask({ cookie: 'session=1' }))).status).toBe(200);
    expect(seen).toEqual(['session=1']);
  });

  it('is given what a framework keeps beside the request', async () => {
    const handler = createCreditsHandler({
      authorize: (_request, env: { KEY: string }, session: { team: string }) => ({
        apiKey: env.KEY,
        team: session.team,
      }),
      fetch: anUpstream(),
    });
    const response = await handler(ask(), { KEY: API_KEY }, { team: 'globex' });
    expect(response.headers.get('credits-team')).toBe('globex');
    // @ts-expect-error What authorize reads has to be there.
    expect((await handler(ask())).status).toBe(500);
  });

  it('signs a reader out with null', async () => {
    const upstream = anUpstream();
    const response = await aHandler({ authorize: () => null, fetch: upstream })(ask());
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'signed_out' });
    expect(upstream).not.toHaveBeenCalled();
  });

  it.each([
    ['throws', () => Promise.reject(new Error(`no session store, ${API_KEY}`)), 'server'],
    [
      'gives a key that throws',
      () => ({
        team: 'acme',
        get apiKey() {
          throw new Error(`no ${API_KEY}`);
        },
      }),
      'server',
    ],
    ['takes too long', () => new Promise(() => {}), 'timeout'],
    ['gives undefined', () => undefined, 'config'],
    ['gives no team', () => ({ apiKey: API_KEY }), 'config'],
    ['gives an empty team', () => ({ apiKey: API_KEY, team: '' }), 'config'],
    ['gives a team that is no text', () => ({ apiKey: API_KEY, team: 7 }), 'config'],
    ['gives half a letter', () => ({ apiKey: API_KEY, team: '\ud800' }), 'config'],
  ])('fails the request when it %s', async (_what, authorize, code) => {
    const told: CreditsError[] = [];
    const answered: string[] = [];
    const upstream = anUpstream();
    const response = await aHandler({
      authorize: authorize as () => typeof access,
      fetch: upstream,
      timeoutMs: 50,
      onError: (error, word) => {
        told.push(error);
        answered.push(word);
      },
    })(ask());
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"error":"authorize_failed"}');
    expect(upstream).not.toHaveBeenCalled();
    expect(told).toMatchObject([{ name: 'CreditsError', code, status: null }]);
    expect(answered).toEqual(['authorize_failed']);
    expect(told[0]?.message).toMatch(/^createCreditsHandler: `authorize` (threw|took|returned)/);
    expect(told[0]?.message).not.toContain(API_KEY);
  });

  it.each([
    [undefined, /returned no `apiKey`. Is the environment variable set/],
    [null, /returned no `apiKey`/],
    ['', /returned no `apiKey`/],
    [`Bearer ${API_KEY}`, /pass the bare key, without "Bearer", spaces or line breaks/],
    [`${API_KEY}\n`, /pass the bare key/],
    ['schlüssel', /pass the bare key/],
  ])('takes %j for a key that is refused, and says why', async (apiKey, message) => {
    const upstream = anUpstream();
    const told: CreditsError[] = [];
    const response = await aHandler({
      authorize: () => ({ apiKey: apiKey as string, team: 'acme' }),
      fetch: upstream,
      onError: (error) => {
        told.push(error);
      },
    })(ask());
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ error: 'upstream_auth' });
    expect(upstream).not.toHaveBeenCalled();
    expect(told).toMatchObject([{ code: 'invalid_key', status: null }]);
    expect(told[0]?.message).toMatch(message);
    expect(told[0]?.stack).not.toContain('sk_live');
  });
});
