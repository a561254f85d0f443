import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SceneName } from './app/endurance/scenes.js';
import { launchBrowser } from './support/browser.js';
import { bundleClient } from './support/bundles.js';
import { type EndurancePage, openEndurancePage } from './support/endurancePage.js';
import { pageHtml, styles } from './support/pageHtml.js';
import { type Site, startSite } from './support/site.js';

/** Optimizing and discarding code would change the heap too. */
const STEADY_ENGINE = '--js-flags=--no-opt --no-sparkplug --no-maglev --no-flush-bytecode';
/** 80 bytes a poll, or 60 bytes a mount. */
const SLACK_BYTES = 60_000;
const TIMEOUT_MS = 120_000;

const RELEASED = ['timers', 'listeners', 'observers', 'channels', 'locks'] as const;

describe('a page that stays open', { timeout: TIMEOUT_MS }, () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    const files = await bundleClient({ react: 'React 19', mode: 'production' }, 'endurance');
    files.set('/styles.css', styles);
    const script = '/endurance.js';
    files.set('/', pageHtml({ settings: {}, stylesheets: ['/styles.css'], script }));
    site = await startSite({ files, credits: () => null });
    browser = await launchBrowser(STEADY_ENGINE);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = () => openEndurancePage(browser, site.url);

  /** Runs a scene for a day. `growthBytes` is how much the heap grew from 12 h to 24 h. */
  async function aDayOf(scene: SceneName): Promise<EndurancePage & { growthBytes: number }> {
    const opened = await open();
    await opened.show(scene);
    if (scene !== 'hoard') await opened.page.locator('[data-plot=drawn]').waitFor();
    await opened.advanceHours(12);
    const early = await opened.measure();
    await opened.advanceHours(12);
    const late = await opened.measure();
    for (const name of [...RELEASED, 'documents'] as const) {
      expect(late[name], name).toBeLessThanOrEqual(early[name] + 3); // a poll's own timers
    }
    // A lot expired in between, and its line is gone.
    expect(late.nodes).toBeLessThanOrEqual(early.nodes);
    return { ...opened, growthBytes: late.heapBytes - early.heapBytes };
  }

  it('polls for 24 hours and uses no more than a page without requests', async () => {
    const given = await aDayOf('given');
    expect(await given.requests()).toBe(0);
    await given.page.close();

    const connected = await aDayOf('connected');
    const requests = await connected.requests();
    expect(requests).toBeGreaterThanOrEqual(1_400);
    expect(requests).toBeLessThanOrEqual(1_550);
    expect(connected.growthBytes).toBeLessThan(Math.max(0, given.growthBytes) + SLACK_BYTES);
    await connected.page.close();
  });

  it('FAULTS 38: releases everything, also after 1,000 mounts and unmounts', async () => {
    const { page, requests, show, advanceHours, flicker, unmount, measure } = await open();
    const before = await measure();
    await show('connected');
    await advanceHours(1);
    await unmount();
    expect(await measure()).toMatchObject(pick(before));

    await flicker('connected', 'nothing', 50);
    expect(await measure()).toMatchObject(pick(before));

    await show('provider');
    await flicker('connected', 'provider', 100);
    const early = await measure();
    const requestsBefore = await requests();
    await flicker('connected', 'provider', 1_000);
    const late = await measure();
    expect(await requests()).toBeLessThanOrEqual(requestsBefore + 2);
    expect(late).toMatchObject({ ...pick(early), nodes: early.nodes, documents: 1 });
    expect(late.eventListeners).toBe(early.eventListeners);
    expect(late.heapBytes - early.heapBytes).toBeLessThan(SLACK_BYTES);
    await unmount();
    expect(await measure()).toMatchObject(pick(before));
    await page.close();
  });

  it('control: keeping every response is detected', async () => {
    const { page, growthBytes } = await aDayOf('hoard');
    expect(growthBytes).toBeGreaterThan(2 * SLACK_BYTES);
    await page.close();
  });

  it('control: releasing nothing is detected', async () => {
    const { page, flicker, measure } = await open();
    await flicker('leak', 'nothing', 100);
    const early = await measure();
    await flicker('leak', 'nothing', 1_000);
    const late = await measure();
    for (const name of ['timers', 'listeners', 'observers', 'channels', 'nodes'] as const) {
      expect(late[name] - early[name], name).toBe(1_000);
    }
    expect(late.heapBytes - early.heapBytes).toBeGreaterThan(2 * SLACK_BYTES);
    await page.close();
  });
});

/** What a page must have released. */
function pick(usage: Record<(typeof RELEASED)[number], number>) {
  return Object.fromEntries(RELEASED.map((name) => [name, usage[name]]));
}
