import type { Browser } from 'playwright';
import { documentedExample } from 'react-credit-widgets/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RenderedPage } from './app/server.js';
import { launchBrowser, NO_PROBLEMS, openTab, type Tab } from './support/browser.js';
import { bundleClient, type ReactName } from './support/bundles.js';
import { LOOKS, settings, strictHeaders, themeCss } from './support/host.js';
import { looksOf, paintedColors, shareOf } from './support/looks.js';
import { pageHtml, styles } from './support/pageHtml.js';
import { startRenderServer } from './support/renderServer.js';
import { type Site, startSite } from './support/site.js';
import { plotsDrawn, tryEverything } from './support/userActions.js';

const OUTPUTS = ['string', 'stream'] as const;
/** The whole page is in view, so that every plot is loaded. */
const VIEWPORT = { width: 1280, height: 4_000 };

describe.each<ReactName>(['React 19', 'React 18.2'])('a strict policy on %s', (react) => {
  let browser: Browser;
  let site: Site;
  let rendered: RenderedPage[];

  beforeAll(async () => {
    const options = { react, mode: 'production' } as const;
    const [scripts, server] = await Promise.all([
      bundleClient(options),
      startRenderServer(options),
    ]);
    const files = new Map([...scripts, ['/styles.css', styles], ['/theme.css', themeCss]]);
    const credits = () => documentedExample;
    site = await startSite({ files, credits, headers: strictHeaders });
    const endpoint = `${site.url}/api/credits`;
    const { pages } = await server.render(OUTPUTS.map((how) => ({ endpoint, how, settings })));
    await server.close();
    rendered = pages;
    files.set('/client', pageHtml({ settings, stylesheets: ['/styles.css'] }));
    const stylesheets = ['/styles.css', '/theme.css'];
    OUTPUTS.forEach((how, index) => {
      const page = pages[index];
      if (page) files.set(`/${how}`, pageHtml({ settings, rendered: page, stylesheets }));
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (path: string): Promise<Tab> => {
    const tab = await openTab(await browser.newContext({ viewport: VIEWPORT }));
    await tab.page.goto(site.url + path);
    return tab;
  };

  it.each(['client', ...OUTPUTS])(
    'FAULTS 85: blocks nothing of the widgets, and shows the host’s colors: %s',
    async (path) => {
      const { page, problems } = await open(`/${path}`);
      await plotsDrawn(page);
      await tryEverything(page);
      expect(await looksOf(page)).toEqual(LOOKS);
      const bar = page.locator('#lots .cw-plot-gauge[data-kind=subscription] .cw-fill');
      expect(await shareOf(bar, page.locator('#lots [data-slot=lots-plot]'))).toBeCloseTo(0.85, 2);
      expect(await paintedColors(page.locator('#balance [data-slot=bar]'))).toContain(LOOKS.meter);
      expect(await problems()).toEqual(NO_PROBLEMS);
      await page.context().close();
    },
  );

  it.each(OUTPUTS)(
    'FAULTS 85: shows the host’s colors before any script runs: %s',
    async (path) => {
      const { page, problems } = await openTab(await browser.newContext({ viewport: VIEWPORT }));
      let release = () => {};
      const isReleased = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/*.js', async (route) => {
        await isReleased;
        await route.continue();
      });
      await page.goto(`${site.url}/${path}`, { waitUntil: 'commit' });
      await page.locator('#given').waitFor();
      await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(2);
      expect(await looksOf(page)).toEqual(LOOKS);
      const gauge = page.locator('#lots li:first-child');
      const bar = gauge.locator('[data-slot=fill]');
      expect(await shareOf(bar, gauge.locator('[data-slot=bar]'))).toBeCloseTo(0.85, 2);
      expect(await paintedColors(page.locator('#balance [data-slot=bar]'))).toContain(LOOKS.meter);
      release();
      await plotsDrawn(page);
      expect(await problems()).toEqual(NO_PROBLEMS);
      await page.context().close();
    },
  );

  it('FAULTS 85: has no style in the server-rendered HTML', () => {
    for (const { html } of rendered) expect(html).not.toMatch(/\sstyle=|<style|<script/);
  });
});
