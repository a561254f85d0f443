import { createCreditsClient } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { access, aHandler, anUpstream, aRequest, PAGE } from './support/handler.js';

/** A page's client, whose requests go to this handler. */
function clientOf(handler: (request: Request) => Promise<Response>) {
  return createCreditsClient({
    endpoint: `${PAGE}/api/credits`,
    fetch: (_url, init) => handler(aRequest(Object.fromEntries(new Headers(init?.headers)))),
  });
}

const upstream = (status: number, body = '', headers: HeadersInit = {}) => ({
  fetch: anUpstream(() => new Response(body, { status, headers })),
});

describe('createCreditsHandler() behind createCreditsClient()', () => {
  it('reads the documented credits', async () => {
    expect(await clientOf(aHandler()).getCredits({ team: 'acme' })).toEqual(aCredits());
  });

  it.each(['acme', 'org:acme', 'a/b', '100%', 'équipe 1', 'チーム', "l'équipe", ' padded '])(
    'accepts the team %j, and rejects any other as wrong_team',
    async (team) => {
      const client = clientOf(aHandler({ authorize: () => ({ ...access, team }) }));
      await expect(client.getCredits({ team })).resolves.toEqual(aCredits());
      const other = client.getCredits({ team: `${team}2` });
      await expect(other).rejects.toMatchObject({ code: 'wrong_team', status: 200 });
    },
  );

  it.each([
    ['no user is signed in', { authorize: () => null }, 'signed_out', 401],
    ['the key is rejected', upstream(402), 'invalid_key', 502],
    ['the key is missing', { authorize: () => ({ ...access, apiKey: '' }) }, 'invalid_key', 502],
    ['credits are used up', upstream(402, '{"usage_limit_reached":true}'), 'exhausted', 502],
    ['the upstream failed', upstream(500), 'server', 502],
    ['the upstream is slow', { ...upstream(408) }, 'server', 504],
    ['the session store failed', { authorize: () => Promise.reject(1) }, 'server', 500],
  ])('reports the error when %s', async (_what, options, code, status) => {
    const answer = clientOf(aHandler(options)).getCredits();
    await expect(answer).rejects.toMatchObject({ code, status });
  });

  it('passes on the retry hint', async () => {
    const client = clientOf(aHandler(upstream(429, '', { 'retry-after': '90' })));
    const waiting = { code: 'rate_limited', retryAfterMs: 90_000 };
    await expect(client.getCredits()).rejects.toMatchObject(waiting);
  });
});
