import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lotState } from 'react-credit-widgets';
import { parseCredits } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../demo/http.mjs';
import { startSite } from '../../demo/site.mjs';
import { startVendor } from '../../demo/vendor.mjs';
import { server } from '../support/server.js';

const KEY = 'key-of-this-test';
const PAGE = '<!doctype html><title>Billing</title>';

let pageDir: string;

// Everything here is a request over a socket of this machine.
beforeAll(async () => {
  server.close();
  pageDir = await mkdtemp(join(tmpdir(), 'demo-page-'));
  await writeFile(join(pageDir, 'index.html'), PAGE);
});
afterAll(() => rm(pageDir, { recursive: true }));

describe('demo: the stand-in for the vendor', () => {
  it('answers 402 without a body when the key is wrong or missing', async () => {
    const { url } = await vendor();
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: KEY }]) {
      const answer = await fetch(`${url}/user/credits/info`, { headers });
      expect(answer.status).toBe(402);
      expect(await answer.text()).toBe('');
    }
  });

  it('answers the contract’s example, with dates of its own', async () => {
    const { url } = await vendor();
    const body = await credits(url);
    expect(body).toEqual({
      ...documentedExample,
      breakdown: documentedExample.breakdown?.map((lot) => ({
        ...lot,
        expiry_date: expect.any(Number),
      })),
      active_subscription: {
        ...documentedExample.active_subscription,
        created_at: expect.any(Number),
      },
    });
  });

  it('sends lots that are live by the real clock, and a plan that began in the past', async () => {
    const { url } = await vendor();
    const { lots, plan, issues } = parseCredits(await credits(url));
    expect(issues).toEqual([]);
    expect(lots.map((lot) => lotState(lot, Date.now()))).toEqual(['live', 'live']);
    expect(plan?.createdAtMs).toBeLessThan(Date.now());
  });

  it('answers 405 to other methods and 404 elsewhere', async () => {
    const { url } = await vendor();
    const posted = await fetch(`${url}/user/credits/info`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
    expect((await fetch(`${url}/user/credits`)).status).toBe(404);
    expect((await fetch(`${url}//`)).status).toBe(404);
  });

  it.each([500, 402])('answers %i on demand, until told otherwise', async (status) => {
    const { url } = await vendor();
    const ask = () => fetch(`${url}/user/credits/info`, { headers: bearer(KEY) });
    await setFault(url, { status });
    expect((await ask()).status).toBe(status);
    await setFault(url, { status: null });
    expect((await ask()).status).toBe(200);
  });

  it.each([
    { status: 418 },
    { status: null, delayMs: -1 },
    { status: null, delayMs: 'long' },
    { status: null, delayMs: 30_001 },
    [],
    null,
  ])('refuses the fault %j', async (fault) => {
    const { url } = await vendor();
    expect((await setFault(url, fault)).status).toBe(400);
    expect(await (await fetch(`${url}/demo/fault`)).json()).toEqual({ status: null, delayMs: 0 });
  });

  it('takes no fault from a form of another page', async () => {
    const { url } = await vendor();
    const answer = await fetch(`${url}/demo/fault`, { method: 'POST', body: '{"status":500}' });
    expect(answer.status).toBe(400);
  });
});

describe('demo: the path of the page', () => {
  it('reads credits for a browser that sends no key', async () => {
    const { site } = await demo();
    const answer = await fetch(`${site.url}/api/credits`);
    expect(answer.status).toBe(200);
    expect(parseCredits(await answer.json()).balance).toBe(12_500);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it('shows the key in no answer, whatever happens', async () => {
    const { site, vendor } = await demo();
    const paths = ['/', '/api/credits', '/demo/state', '/demo/fault', '/nothing'];
    for (const status of [null, 402, 500]) {
      await setFault(vendor.url, { status });
      for (const path of paths) expect(await everything(site.url + path)).not.toContain(KEY);
    }
    await vendor.close();
    expect(await everything(`${site.url}/api/credits`)).not.toContain(KEY);
  });

  it('passes 402 and 500 on, with the retry-after and without anything else', async () => {
    const { site, vendor } = await demo();
    await setFault(vendor.url, { status: 402 });
    expect((await fetch(`${site.url}/api/credits`)).status).toBe(402);
    await setFault(vendor.url, { status: 500 });
    const failed = await fetch(`${site.url}/api/credits`);
    expect(failed.status).toBe(500);
    expect(await failed.json()).toEqual({ error: 'Internal Server Error' });

    const { url } = await siteOver((_request, response) => {
      response.writeHead(503, { 'retry-after': '7', 'set-cookie': 'a=b', 'x-internal': KEY });
      response.end();
    });
    const { status, headers } = await fetch(`${url}/api/credits`);
    expect([status, headers.get('retry-after')]).toEqual([503, '7']);
    expect([headers.get('set-cookie'), headers.get('x-internal')]).toEqual([null, null]);
  });

  it('sends the key, and nothing that the browser sent', async () => {
    const seen: unknown[] = [];
    const { url } = await siteOver(({ url: path, headers }, response) => {
      seen.push(path, headers.authorization, headers.cookie);
      response.end('{}');
    });
    await fetch(`${url}/api/credits?of=others`, {
      headers: { ...bearer('of the browser'), cookie: 'session=1' },
    });
    expect(seen).toEqual(['/user/credits/info', `Bearer ${KEY}`, undefined]);
  });

  it('takes the key to no other place that the upstream points at', async () => {
    let followed = false;
    const elsewhere = await over(() => {
      followed = true;
    });
    const { url } = await siteOver((_request, response) => {
      response.writeHead(302, { location: elsewhere.url }).end();
    });
    const answer = await fetch(`${url}/api/credits`);
    expect([answer.status, await answer.json()]).toEqual([502, { error: 'upstream_error' }]);
    expect(followed).toBe(false);
  });

  it('answers 504 when the answer takes too long', async () => {
    const { site, vendor } = await demo({ timeoutMs: 100 });
    await setFault(vendor.url, { status: null, delayMs: 1_000 });
    const late = await fetch(`${site.url}/api/credits`);
    expect([late.status, await late.json()]).toEqual([504, { error: 'upstream_timeout' }]);
  });

  it('answers 502 when nobody listens', async () => {
    const { site, vendor } = await demo(); // with time enough to be refused, also on a busy machine
    await vendor.close();
    expect((await fetch(`${site.url}/api/credits`)).status).toBe(502);
  });

  it.each(['/api/credits', '/demo/state', '/demo/fault'])(
    'refuses other sites %s',
    async (path) => {
      const { site } = await demo();
      const strangers = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://elsewhere.example' },
      ];
      for (const headers of strangers) {
        const answer = await fetch(site.url + path, { headers });
        expect([answer.status, await answer.json()]).toEqual([403, { error: 'forbidden' }]);
      }
    },
  );

  it('refuses a foreign name that was pointed at this machine', async () => {
    const { site } = await demo();
    expect(await statusAs('elsewhere.example', `${site.url}/api/credits`)).toBe(403);
    expect(await statusAs('localhost', `${site.url}/api/credits`)).toBe(200);
  });

  it('answers its own page', async () => {
    const { site } = await demo();
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: site.url }]) {
      expect((await fetch(`${site.url}/api/credits`, { headers })).status).toBe(200);
    }
  });

  it('answers 405 to anything but GET', async () => {
    const { site } = await demo();
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
      const answer = await fetch(`${site.url}/api/credits`, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
    }
  });
});

describe('demo: the page', () => {
  it('is served with a strict content security policy, and nothing from outside of its folder', async () => {
    const { site } = await demo();
    const page = await fetch(site.url);
    expect(await page.text()).toBe(PAGE);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await statusAs('localhost', site.url, '/../package.json')).toBe(404);
    expect(await statusAs('localhost', site.url, '/%2e%2e/package.json')).toBe(404);
  });

  it('sets a fault of the stand-in', async () => {
    const { site } = await demo();
    const answer = await setFault(site.url, { status: 500 });
    expect(await answer.json()).toEqual({ status: 500, delayMs: 0 });
    expect((await fetch(`${site.url}/api/credits`)).status).toBe(500);
  });

  it('has no fault to set when it reads the vendor', async () => {
    const upstream = 'https://api.olostep.com/user/credits/info';
    const site = finish(await startSite({ upstream, apiKey: KEY, pageDir }));
    const state = await fetch(`${site.url}/demo/state`);
    expect(await state.json()).toEqual({ upstream: 'api.olostep.com', fault: null });
    expect((await setFault(site.url, { status: 500 })).status).toBe(405);
  });
});

interface Listening {
  url: string;
  close: () => Promise<void>;
}

/** Closes a server after the test, unless the test did. */
function finish({ url, close }: Listening): Listening {
  let closed: Promise<void> | undefined;
  const closeOnce = () => {
    closed ??= close();
    return closed;
  };
  onTestFinished(closeOnce);
  return { url, close: closeOnce };
}

const vendor = async () => finish(await startVendor({ key: KEY }));
const over = async (listener: RequestListener) => finish(await listen(createServer(listener), 0));

/** A site in front of this upstream. */
async function siteOver(listener: RequestListener) {
  const { url } = await over(listener);
  const upstream = `${url}/user/credits/info`;
  return finish(await startSite({ upstream, apiKey: KEY, pageDir }));
}

/** A stand-in, and a site in front of it. */
async function demo(options: { timeoutMs?: number } = {}) {
  const standIn = await vendor();
  const upstream = `${standIn.url}/user/credits/info`;
  const faultUrl = `${standIn.url}/demo/fault`;
  const site = await startSite({ upstream, faultUrl, apiKey: KEY, pageDir, ...options });
  return { vendor: standIn, site: finish(site) };
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function credits(vendorUrl: string): Promise<unknown> {
  const answer = await fetch(`${vendorUrl}/user/credits/info`, { headers: bearer(KEY) });
  expect(answer.status).toBe(200);
  return answer.json();
}

function setFault(url: string, fault: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/demo/fault`, { method: 'POST', headers, body: JSON.stringify(fault) });
}

/** Headers and body of an answer as one text. */
async function everything(url: string): Promise<string> {
  const answer = await fetch(url);
  return `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
}

/** The status for a request that calls the machine by this name; `path` goes out as it is. */
function statusAs(host: string, url: string, path?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { headers: { host }, ...(path !== undefined && { path }) };
    httpRequest(url, options, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
