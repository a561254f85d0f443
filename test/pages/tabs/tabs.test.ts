import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { happened } from '../../support/happened.js';
import { launchBrowser } from '../support/browser.js';
import { SPEED } from './fastClock.js';
import { answerWell, openTab, shows, startTabsSite, type TabsSite } from './tabsSite.js';

const TABS = 6;
const INTERVALS = 10;
const INTERVAL_MS = 60_000;
/** Long enough for all tabs to get to their first request. */
const LATENCY_MS = 80;

let browser: Browser;
let context: BrowserContext;
let site: TabsSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startTabsSite()]);
});
beforeEach(async () => {
  context = await browser.newContext();
  site.requestedAtMs.length = 0;
  site.answer.latencyMs = 0;
  site.answer.now = answerWell;
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

const openTabs = (options: Parameters<typeof openTab>[2] = {}): Promise<Page[]> =>
  Promise.all(Array.from({ length: TABS }, () => openTab(context, site, options)));

/** Waits for so many intervals of pages with fast clocks. */
const pass = (intervals: number) =>
  new Promise((resolve) => setTimeout(resolve, (intervals * INTERVAL_MS) / SPEED));

describe('six tabs of one team', { timeout: 90_000 }, () => {
  it.each([
    // The first read of each page comes before it shares.
    ['FAULTS 89', 'ten intervals: at most 18 requests', true, INTERVALS, 9, 13 + TABS - 1],
    ['control', 'three intervals without sharing: six times as many', false, 3, 18, 36],
  ])('%s: %s', async (_row, _what, shareTabs, intervals, min, max) => {
    site.answer.latencyMs = LATENCY_MS;
    const tabs = await openTabs({ speed: SPEED, shareTabs });
    for (const tab of tabs) await shows(tab, '12,500');
    await pass(intervals);
    happened(`${site.requestedAtMs.length} requests`);
    expect(site.requestedAtMs.length).toBeGreaterThanOrEqual(min);
    expect(site.requestedAtMs.length).toBeLessThanOrEqual(max);
  });

  it('FAULTS 23: an outage of ten intervals: at most 13 requests', async () => {
    site.answer.latencyMs = LATENCY_MS;
    site.answer.now = (response) => response.writeHead(503).end();
    const tabs = await openTabs({ speed: SPEED });
    for (const tab of tabs) await shows(tab, 'Billing isn’t answering');
    await pass(INTERVALS);
    happened(`${site.requestedAtMs.length} requests`);
    expect(site.requestedAtMs.length).toBeGreaterThanOrEqual(5);
    expect(site.requestedAtMs.length).toBeLessThanOrEqual(13);
  });
});

describe('a tab that is closed or left', () => {
  it('FAULTS 98: hands its lock to the next within 500 ms when closed during a request', async () => {
    const closing = await openTab(context, site);
    const next = await openTab(context, site);
    await shows(closing, '12,500');
    await shows(next, '12,500');
    site.answer.now = () => {}; // never
    await closing.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => site.requestedAtMs.length).toBe(3);
    await next.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => next.evaluate(pendingLocks)).toBe(1);
    site.answer.now = answerWell;
    const closedAtMs = performance.now();
    await closing.close();
    await expect.poll(() => site.requestedAtMs.length).toBe(4);
    const tookMs = (site.requestedAtMs[3] ?? Infinity) - closedAtMs;
    happened(`next request after ${Math.round(tookMs)} ms`);
    expect(tookMs).toBeLessThan(500);
  });

  it('FAULTS 43: can enter the back/forward cache', async () => {
    const tab = await openTab(context, site);
    await shows(tab, '12,500');
    expect(await cacheBlockers(tab)).toEqual([]);
  });

  it('control: a tab that holds a lock cannot', async () => {
    const tab = await openTab(context, site);
    await shows(tab, '12,500');
    await tab.evaluate(
      () =>
        new Promise<void>((resolve) => {
          navigator.locks.request('held', () => {
            resolve();
            return new Promise(() => {});
          });
        }),
    );
    expect(await cacheBlockers(tab)).toEqual(['WebLocks']);
  });
});

const pendingLocks = async () => (await navigator.locks.query()).pending?.length;

/** What a page does that keeps it out of the back/forward cache; the browser's own reasons are left out. */
async function cacheBlockers(page: Page): Promise<string[]> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.enable');
  const reported = new Promise<string[]>((resolve) => {
    devTools.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      resolve(
        notRestoredExplanations
          .filter(({ type }) => type !== 'Circumstantial')
          .map(({ reason }) => reason),
      ),
    );
  });
  await page.goto(`${site.url}/other`);
  await page.goBack({ waitUntil: 'commit' });
  return reported;
}
