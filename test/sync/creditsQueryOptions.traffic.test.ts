import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { ok } from '../api/support/fakeFetch.js';
import { aDashboard, MINUTE_MS } from './support/dashboard.js';

const status = (code: number, headers: HeadersInit = {}) =>
  new Response(null, { status: code, headers });

const rateLimited = (body: object) => Response.json(body, { status: 429 });

/** Requests in ten minutes of a page with twelve widgets. */
async function requestsInTenMinutes(answer: () => Response | Promise<Response>): Promise<number> {
  const { mount, pass, requests } = aDashboard(answer);
  for (let widget = 0; widget < 12; widget += 1) mount();
  await pass(10 * MINUTE_MS);
  return requests();
}

describe('creditsQueryOptions: requests in 10 minutes, 12 widgets', () => {
  it.each<[string, number, number, () => Response | Promise<Response>]>([
    // responses, minimum, maximum, response
    ['all is well', 9, 11, () => ok(documentedExample)],
    ['FAULTS 23: all are 503', 6, 8, () => status(503)],
    ['FAULTS 22: all are 502 HTML', 6, 8, () => new Response('<html>', { status: 502 })],
    ['FAULTS 9: all are 402', 1, 1, () => status(402)],
    ['FAULTS 8: all are 401', 1, 1, () => status(401)],
    ['FAULTS 12: all are 404', 1, 1, () => status(404)],
    ['FAULTS 1: all are HTML', 2, 3, () => ok('<html>')],
    [
      'FAULTS 10: all are exhausted',
      2,
      3,
      () => new Response('{"usage_limit_reached":true}', { status: 402 }),
    ],
    ['FAULTS 16: all ask to wait 30 s', 9, 11, () => status(429, { 'retry-after': '30' })],
    [
      'FAULTS 18: all ask to wait 30 s in their body',
      9,
      11,
      () => rateLimited({ retry_after: 30 }),
    ],
    [
      'FAULTS 18: all ask to wait 100 s in their body',
      4,
      6,
      () => rateLimited({ cooldown_seconds: '100' }),
    ],
    ['FAULTS 19: all are 429 and say nothing that can be read', 9, 11, () => status(429)],
    ['FAULTS 13: all are 408', 6, 8, () => status(408)],
    ['FAULTS 27: none can be reached', 6, 8, () => Promise.reject(new TypeError('refused'))],
    [
      'FAULTS 20: all ask to wait 1e15 s in their body',
      2,
      2,
      () => rateLimited({ retry_after: 1e15 }),
    ],
    ['FAULTS 20: all ask to wait 1e15 s', 2, 2, () => status(429, { 'retry-after': '1e15' })],
    ['FAULTS 16: all ask to wait 1 s', 9, 11, () => status(429, { 'retry-after': '1' })],
    ['FAULTS 23: all ask to wait 100 s', 4, 6, () => status(503, { 'retry-after': '100' })],
  ])('%s, so %i to %i requests are sent', async (_fault, min, max, answer) => {
    const requests = await requestsInTenMinutes(answer);
    expect(requests).toBeGreaterThanOrEqual(min);
    expect(requests).toBeLessThanOrEqual(max);
  });

  it('FAULTS 21: an outage that ends during the quick retries costs two extra requests', async () => {
    const answers = [status(500), status(500), ok(documentedExample)];
    const page = aDashboard(() => answers.shift() ?? ok(documentedExample));
    const { observer } = page.mount();
    await page.pass(7_000); // two delays of at most 2 s and 4 s
    expect(page.requests()).toBe(3);
    expect(observer.getCurrentResult()).toMatchObject({ status: 'success', error: null });
  });

  it('FAULTS 21: a later outage causes quick retries once, and the data stays', async () => {
    let isDown = false;
    const page = aDashboard(() => (isDown ? status(500) : ok(documentedExample)));
    const { observer } = page.mount();
    await page.pass(30_000);
    isDown = true;
    await page.pass(MINUTE_MS);
    expect(page.requests()).toBe(4);
    expect(observer.getCurrentResult()).toMatchObject({
      data: { balance: 12_500 },
      error: { code: 'server' },
    });
    await page.pass(5 * MINUTE_MS);
    expect(page.requests()).toBeLessThanOrEqual(7);
  });

  it('FAULTS 38: 1,000 quick mounts and unmounts cost at most two requests', async () => {
    const page = aDashboard(() => ok(documentedExample));
    for (let flicker = 0; flicker < 1_000; flicker += 1) {
      const { unmount } = page.mount();
      await page.pass(1);
      unmount();
    }
    expect(page.requests()).toBeGreaterThanOrEqual(1);
    expect(page.requests()).toBeLessThanOrEqual(2);
  });

  it('FAULTS 37: a response that arrives after the unmount is cached', async () => {
    const page = aDashboard(
      () => new Promise((resolve) => setTimeout(() => resolve(ok(documentedExample)), 500)),
    );
    const { unmount } = page.mount();
    await page.pass(100);
    unmount();
    await page.pass(500);
    expect(page.queryClient.getQueryData(page.optionsOf().queryKey)).toMatchObject({
      balance: 12_500,
    });
    page.mount();
    await page.pass(1_000);
    expect(page.requests()).toBe(1);
  });

  it('FAULTS 87: rendering every second does not affect polling', async () => {
    const page = aDashboard(() => ok(documentedExample));
    const { observer } = page.mount();
    for (let second = 0; second < 600; second += 1) {
      observer.setOptions(page.optionsOf());
      await page.pass(1_000);
    }
    expect(page.requests()).toBeGreaterThanOrEqual(9);
    expect(page.requests()).toBeLessThanOrEqual(11);
  });

  it.each([
    ['FAULTS 12: a 404', 404, 1],
    ['FAULTS 9: a 402', 402, 1],
    ['FAULTS 21: a 500, within 30 s of its last quick retry', 500, 3],
  ])('%s: a widget that mounts later does not repeat the request', async (_fault, code, count) => {
    const page = aDashboard(() => status(code));
    page.mount();
    await page.pass(20_000);
    page.mount();
    await page.pass(9_000);
    expect(page.requests()).toBe(count);
  });

  it.each([
    [false, 10, 1, 1],
    [300_000, 20, 4, 6],
  ] as const)('refetchInterval %s: %i minutes', async (refetchInterval, minutes, min, max) => {
    const page = aDashboard(() => ok(documentedExample));
    page.mount({ refetchInterval });
    await page.pass(minutes * MINUTE_MS);
    expect(page.requests()).toBeGreaterThanOrEqual(min);
    expect(page.requests()).toBeLessThanOrEqual(max);
  });
});
