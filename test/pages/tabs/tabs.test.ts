import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { happened } from '../../support/happened.js';
import { launchBrowser } from '../support/browser.js';
import { SPEED } from './fastClock.js';
import { answerWell, openTab, shows, startTabsSite, type TabsSite } from './tabsSite.js';

const TABS = 6;
const INTERVALS = 10;
const INTERVAL_MS = 60_000;
/** As long as it takes all tabs to come to their first question. */
const LATENCY_MS = 80;

let browser: Browser;
let context: BrowserContext;
let site: TabsSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startTabsSite()]);
});
beforeEach(async () => {
  context = await browser.newContext();
  site.refreshedAtMs.length = 0;
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

/** Lets so many intervals of hurried pages go by. */
const pass = (intervals: number) =>
  new Promise((resolve) => setTimeout(resolve, (intervals * INTERVAL_MS) / SPEED));

describe('six tabs of one team', { timeout: 90_000 }, () => {
  it.each([
    ['FAULTS 89', 'ten intervals: at most 13 requests', true, INTERVALS, 9, 13],
    ['control', 'three intervals, each for itself: six times as many', false, 3, 18, 36],
  ])('%s: %s', async (_row, _what, shareTabs, intervals, min, max) => {
    site.answer.latencyMs = LATENCY_MS;
    const tabs = await openTabs({ speed: SPEED, shareTabs });
    for (const tab of tabs) await shows(tab, '12,500');
    await pass(intervals);
    happened(`${site.refreshedAtMs.length} requests`);
    expect(site.refreshedAtMs.length).toBeGreaterThanOrEqual(min);
    expect(site.refreshedAtMs.length).toBeLessThanOrEqual(max);
  });

  it('FAULTS 23: an outage of ten intervals: at most 13', async () => {
    site.answer.latencyMs = LATENCY_MS;
    site.answer.now = (response) => response.writeHead(503).end();
    const tabs = await openTabs({ speed: SPEED });
    for (const tab of tabs) await shows(tab, 'Billing isn’t answering');
    await pass(INTERVALS);
    happened(`${site.refreshedAtMs.length} requests`);
    expect(site.refreshedAtMs.length).toBeGreaterThanOrEqual(5);
    expect(site.refreshedAtMs.length).toBeLessThanOrEqual(13);
  });
});

describe('a tab that goes', () => {
  it('FAULTS 98: while it asks leaves its turn to the next within 500 ms', async () => {
    const asking = await openTab(context, site);
    await shows(asking, '12,500');
    site.answer.now = () => {}; // never
    await asking.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => site.refreshedAtMs.length).toBe(2);
    const next = await openTab(context, site);
    await expect.poll(() => next.evaluate(pendingLocks)).toBe(1);
    site.answer.now = answerWell;
    const goneAtMs = performance.now();
    await asking.close();
    await shows(next, '12,500');
    const tookMs = (site.refreshedAtMs[2] ?? Infinity) - goneAtMs;
    happened(`asked again after ${Math.round(tookMs)} ms`);
    expect(tookMs).toBeLessThan(500);
  });

  it('FAULTS 43: may rest in the back/forward cache', async () => {
    const tab = await openTab(context, site);
    await shows(tab, '12,500');
    expect(await reasonsToForget(tab)).toEqual([]);
  });

  it('control: a tab that holds a lock may not', async () => {
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
    expect(await reasonsToForget(tab)).toEqual(['WebLocks']);
  });
});

const pendingLocks = async () => (await navigator.locks.query()).pending?.length;

/** What a page does that keeps it out of the back/forward cache; this browser's own reasons are left out. */
async function reasonsToForget(page: Page): Promise<string[]> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.enable');
  const told = new Promise<string[]>((resolve) => {
    devTools.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      resolve(
        notRestoredExplanations
          .filter(({ type }) => type !== 'Circumstantial')
          .map(({ reason }) => reason),
      ),
    );
  });
  await page.goto(`${site.url}/elsewhere`);
  await page.goBack({ waitUntil: 'commit' });
  return told;
}
