import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SceneName } from './app/endurance/scenes.js';
import { launchBrowser } from './support/browser.js';
import { bundleClient } from './support/bundles.js';
import { type EnduringPage, openEnduring } from './support/enduring.js';
import { pageHtml, styles } from './support/pageHtml.js';
import { type Site, startSite } from './support/site.js';

/** Code that the engine learns to run faster, or forgets, would change the heap too. */
const STEADY_ENGINE = '--js-flags=--no-opt --no-sparkplug --no-maglev --no-flush-bytecode';
/** 80 bytes a poll, or 60 bytes a mount. */
const SLACK_BYTES = 60_000;
const TIMEOUT_MS = 120_000;

const GIVEN_BACK = ['timers', 'listeners', 'observers', 'channels', 'locks'] as const;

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

  const open = () => openEnduring(browser, site.url);

  /** Lives for a day; what the page takes more after 24 h than after 12 h. */
  async function aDayOf(scene: SceneName): Promise<EnduringPage & { growthBytes: number }> {
    const opened = await open();
    await opened.show(scene);
    if (scene !== 'hoard') await opened.page.locator('[data-plot=drawn]').waitFor();
    await opened.live(12);
    const early = await opened.measure();
    await opened.live(12);
    const late = await opened.measure();
    for (const name of [...GIVEN_BACK, 'documents'] as const) {
      expect(late[name], name).toBeLessThanOrEqual(early[name] + 3); // a poll's own timers
    }
    // A lot expired meanwhile, whose line is gone.
    expect(late.nodes).toBeLessThanOrEqual(early.nodes);
    return { ...opened, growthBytes: late.heapBytes - early.heapBytes };
  }

  it('polls for 24 hours and takes no more than one that asks nobody', async () => {
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

  it('FAULTS 38: gives everything back, also after 1,000 mounts and unmounts', async () => {
    const { page, requests, show, live, flicker, leave, measure } = await open();
    const before = await measure();
    await show('connected');
    await live(1);
    await leave();
    expect(await measure()).toMatchObject(pick(before));

    await flicker('connected', 'nothing', 50);
    expect(await measure()).toMatchObject(pick(before));

    await show('provider');
    await flicker('connected', 'provider', 100);
    const early = await measure();
    const asked = await requests();
    await flicker('connected', 'provider', 1_000);
    const late = await measure();
    expect(await requests()).toBeLessThanOrEqual(asked + 2);
    expect(late).toMatchObject({ ...pick(early), nodes: early.nodes, documents: 1 });
    expect(late.eventListeners).toBe(early.eventListeners);
    expect(late.heapBytes - early.heapBytes).toBeLessThan(SLACK_BYTES);
    await leave();
    expect(await measure()).toMatchObject(pick(before));
    await page.close();
  });

  it('control: what keeps every answer is noticed', async () => {
    const { page, growthBytes } = await aDayOf('hoard');
    expect(growthBytes).toBeGreaterThan(2 * SLACK_BYTES);
    await page.close();
  });

  it('control: what gives nothing back is noticed', async () => {
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

/** What a page must have given back. */
function pick(taken: Record<(typeof GIVEN_BACK)[number], number>) {
  return Object.fromEntries(GIVEN_BACK.map((name) => [name, taken[name]]));
}
