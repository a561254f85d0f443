import { parseCredits } from 'react-credit-widgets';
import { beforeAll, describe, expect, it } from 'vitest';
import { teams } from '../../demo/teams.mjs';
import { server } from '../support/server.js';
import {
  acme,
  everything,
  fromOwnPage,
  globex,
  PAGE,
  signIn,
  start,
  startDemo,
  statusAs,
} from './demoSite.js';

// All requests here go over a local socket.
beforeAll(() => server.close());

const FAULTS = [
  ['none', 200, undefined],
  ['wrong-key', 502, 'upstream_auth'],
  ['used-up', 502, 'upstream_exhausted'],
  ['too-many', 429, 'rate_limited'],
  ['broken', 502, 'upstream_error'],
  ['silent', 504, 'upstream_timeout'],
] as const;

describe('demo: the credits route', () => {
  it('answers 401 when signed out', async () => {
    const { url } = await startDemo();
    const answer = await fetch(`${url}/api/credits`);
    expect([answer.status, await answer.json()]).toEqual([401, { error: 'signed_out' }]);
  });

  it.each([
    [acme, 12_500],
    [globex, 3_180],
  ])('answers $id with its own credits', async ({ id }, balance) => {
    const { url } = await startDemo();
    const cookie = await signIn(url, id);
    const answer = await fetch(`${url}/api/credits`, { headers: { cookie } });
    expect(answer.headers.get('credits-team')).toBe(id);
    expect(parseCredits(await answer.json()).balance).toBe(balance);
  });

  it.each(FAULTS)('sends the error code of the fault “%s”', async (name, status, error) => {
    const { url, fault } = await startDemo();
    const cookie = await signIn(url, acme.id);
    fault.current = name;
    const answer = await fetch(`${url}/api/credits`, { headers: { cookie } });
    expect([answer.status, (await answer.json()).error]).toEqual([status, error]);
  });

  it('breaks the connection, or sends a login page, on demand', async () => {
    const { url, fault } = await startDemo();
    for (const name of ['connection-lost', 'offline']) {
      fault.current = name;
      await expect(fetch(`${url}/api/credits`)).rejects.toThrow('fetch failed');
    }
    fault.current = 'login-page';
    expect((await fetch(`${url}/api/credits`)).headers.get('content-type')).toBe('text/html');
  });

  it('never sends a key, whatever happens', async () => {
    const { url, fault } = await startDemo();
    const names = [...FAULTS.map(([name]) => name), 'login-page', 'connection-lost', 'offline'];
    for (const team of [acme.id, globex.id]) {
      const cookie = await signIn(url, team);
      for (const name of names) {
        fault.current = name;
        for (const path of ['/', '/api/credits', '/session', '/demo', '/nothing']) {
          const text = await everything(url + path, { cookie });
          expect(teams.filter(({ apiKey }) => text.includes(apiKey))).toEqual([]);
        }
      }
    }
  });
});

describe('demo: the fault picker', () => {
  const ask = (url: string, query = '', init: RequestInit = {}) =>
    fetch(`${url}/demo${query}`, { headers: fromOwnPage, ...init });

  it('reports the upstream and the current fault, and switches to another', async () => {
    const { url, fault, upstream } = await startDemo();
    const { host } = new URL(upstream);
    expect(await (await ask(url)).json()).toEqual({ upstream: host, fault: 'none' });
    const answer = await ask(url, '?fault=broken', { method: 'POST' });
    expect(await answer.json()).toEqual({ upstream: host, fault: 'broken' });
    expect(fault.current).toBe('broken');
  });

  it('rejects unknown faults, and requests from other origins', async () => {
    const { url, fault } = await startDemo();
    const status = async (query: string, init: RequestInit) => (await ask(url, query, init)).status;
    expect(await status('?fault=toString', { method: 'POST' })).toBe(400);
    expect(await status('', { method: 'POST' })).toBe(400);
    expect(await status('?fault=broken', { method: 'PUT' })).toBe(405);
    const headers = { 'sec-fetch-site': 'same-site' };
    expect(await status('?fault=broken', { method: 'POST', headers })).toBe(403);
    expect(fault.current).toBe('none');
  });

  it('is off when the site reads the real Olostep API', async () => {
    const url = await start({ teams, upstream: 'https://api.olostep.com/user/credits/info' });
    expect(await (await ask(url)).json()).toEqual({ upstream: 'api.olostep.com', fault: null });
    expect((await ask(url, '?fault=broken', { method: 'POST' })).status).toBe(405);
  });
});

describe('demo: the page', () => {
  it('is served with a strict content security policy, without files from outside its folder', async () => {
    const { url } = await startDemo();
    const page = await fetch(url);
    expect(await page.text()).toBe(PAGE);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await statusAs('localhost', url, '/../package.json')).toBe(404);
    expect(await statusAs('localhost', url, '/%2e%2e/package.json')).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });

  it('rejects a foreign host name that resolves to this machine', async () => {
    const { url } = await startDemo();
    for (const path of ['/', '/api/credits', '/session', '/demo']) {
      expect(await statusAs('elsewhere.example', url, path)).toBe(403);
    }
    expect(await statusAs('localhost', url, '/')).toBe(200);
  });
});
