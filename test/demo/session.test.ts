import { beforeAll, describe, expect, it } from 'vitest';
import { server } from '../support/server.js';
import { acme, fromOwnPage, globex, signIn, startDemo } from './demoSite.js';

// All requests here go over a local socket.
beforeAll(() => server.close());

async function readerOf(url: string, cookie: string): Promise<unknown> {
  const answer = await fetch(`${url}/session`, { headers: { cookie } });
  return (await answer.json()).user;
}

const asReader = ({ id, name, person }: typeof acme) => ({
  team: id,
  teamName: name,
  name: person,
});

describe('demo: sign-in', () => {
  it('lists the people who can sign in, before anyone has', async () => {
    const { url } = await startDemo();
    const answer = await fetch(`${url}/session`);
    expect(await answer.json()).toEqual({
      user: null,
      people: [asReader(acme), asReader(globex)],
    });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it('puts only a random id in the cookie, which no script can read', async () => {
    const { url } = await startDemo();
    const postSession = () =>
      fetch(`${url}/session?team=${acme.id}`, { method: 'POST', headers: fromOwnPage });
    const cookies = (await Promise.all([postSession(), postSession()])).map(({ headers }) =>
      headers.get('set-cookie'),
    );
    expect(new Set(cookies).size).toBe(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^\w+=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/);
    }
  });

  it('recognizes a user by the session cookie alone', async () => {
    const { url } = await startDemo();
    const cookie = await signIn(url, acme.id);
    expect(await readerOf(url, `other=1; ${cookie}; more=2`)).toEqual(asReader(acme));
    expect(await readerOf(url, '')).toBeNull();
    expect(await readerOf(url, cookie.replace(/.$/, 'x'))).toBeNull();
    expect(await readerOf(url, 'quarry_session=')).toBeNull();
    expect(await readerOf(url, 'quarry_session')).toBeNull();
  });

  it('switches teams under a new session id and invalidates the old one', async () => {
    const { url } = await startDemo();
    const first = await signIn(url, acme.id);
    const second = await signIn(url, globex.id, first);
    expect(await readerOf(url, second)).toEqual(asReader(globex));
    expect(await readerOf(url, first)).toBeNull();
  });

  it('ends the session and clears the cookie on sign-out', async () => {
    const { url } = await startDemo();
    const cookie = await signIn(url, acme.id);
    const headers = { ...fromOwnPage, cookie };
    const answer = await fetch(`${url}/session`, { method: 'DELETE', headers });
    expect((await answer.json()).user).toBeNull();
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await readerOf(url, cookie)).toBeNull();
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['another site in an old browser', { origin: 'https://elsewhere.example' }],
    ['a client that is not a browser', {}],
  ])('rejects changes from %s', async (_who, foreignHeaders: Record<string, string>) => {
    const { url } = await startDemo();
    const cookie = await signIn(url, acme.id);
    for (const method of ['POST', 'DELETE']) {
      const headers = { ...foreignHeaders, cookie };
      const answer = await fetch(`${url}/session?team=${globex.id}`, { method, headers });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
    }
    expect(await readerOf(url, cookie)).toEqual(asReader(acme));
  });

  it('accepts its own page in a browser that sends only an origin', async () => {
    const { url } = await startDemo();
    const headers = { origin: url };
    const answer = await fetch(`${url}/session?team=${acme.id}`, { method: 'POST', headers });
    expect((await answer.json()).user).toEqual(asReader(acme));
  });

  it('rejects unknown teams and methods', async () => {
    const { url } = await startDemo();
    const statusOf = async (method: string, query: string) =>
      (await fetch(`${url}/session${query}`, { method, headers: fromOwnPage })).status;
    expect(await statusOf('POST', '?team=unknown')).toBe(400);
    expect(await statusOf('POST', '')).toBe(400);
    expect(await statusOf('PUT', `?team=${acme.id}`)).toBe(405);
  });
});
