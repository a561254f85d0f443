import type { Browser, Page } from 'playwright';
import { type CreditsTheme, parseCredits } from 'react-credit-widgets';
import { PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/browser.js';
import { bundleClient } from './support/bundles.js';
import { compileForOlder } from './support/compileForOlder.js';
import { pageHtml, styles } from './support/pageHtml.js';
import { type Site, startSite } from './support/site.js';

/** A host's own stylesheet; it goes through the same build. */
const hostStyles =
  '.dim { color-scheme: dark } .both { color-scheme: light dark } @layer base { .low { color-scheme: dark } }';

const SCHEMES: (CreditsTheme['colorScheme'] | undefined)[] = [undefined, 'light', 'dark', 'auto'];

interface HostCase {
  name: string;
  attributes: Record<string, string>;
  /** The palette that is right for a user who prefers dark. */
  palette: 'light' | 'dark';
}

const hosts: HostCase[] = [
  { name: 'without a color scheme', attributes: {}, palette: 'light' },
  { name: 'dark by class', attributes: { class: 'dark' }, palette: 'dark' },
  { name: 'dark by data-theme', attributes: { 'data-theme': 'dark' }, palette: 'dark' },
  { name: 'dark by its stylesheet', attributes: { class: 'dim' }, palette: 'dark' },
  { name: 'dark by a layer of its stylesheet', attributes: { class: 'low' }, palette: 'dark' },
  { name: 'that follows the user', attributes: { class: 'both' }, palette: 'dark' },
];

const SURFACES = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 23, 28)' };

/** Colors of the widgets that no theme sets, and which way the bars grow. */
function looksOf(page: Page) {
  return page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      return getComputedStyle(element);
    };
    return {
      surface: style('#given').backgroundColor,
      text: style('#given').color,
      muted: style('#given [data-slot=summary]').color,
      border: style('#given').borderTopColor,
      kinds: [...document.querySelectorAll('#given [data-slot=fill]')].map(
        (fill) => getComputedStyle(fill).fill,
      ),
      bars: style('#given [data-slot=bar]').scale,
    };
  });
}

describe('a build for older browsers, which replaces light-dark() and :dir()', () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    const files = await bundleClient({ react: 'React 19', mode: 'production' });
    files.set('/plain.css', styles + hostStyles);
    files.set('/compiled.css', compileForOlder(styles) + compileForOlder(hostStyles));
    const givenCredits = parseCredits(scenarios.everyKind.json);
    for (const colorScheme of SCHEMES) {
      for (const sheet of ['plain', 'compiled']) {
        const settings = { theme: { colorScheme }, givenCredits, nowMs: PINNED_NOW };
        const html = pageHtml({ settings, stylesheets: [`/${sheet}.css`] });
        files.set(`/${sheet}-${colorScheme}`, html);
      }
    }
    site = await startSite({ files, credits: () => scenarios.everyKind.json });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(path: string, attributes: Record<string, string> = {}) {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(site.url + path);
    await page.locator('#given li').first().waitFor();
    await page.evaluate((given) => {
      for (const [name, value] of Object.entries(given)) {
        document.documentElement.setAttribute(name, value);
      }
    }, attributes);
    const looks = await looksOf(page);
    await page.close();
    return looks;
  }

  it('replaces both', () => {
    const compiled = compileForOlder(styles);
    expect(compiled).not.toMatch(/light-dark\(|:dir\(/);
    expect(compiled).toContain('var(--lightningcss-light');
  });

  describe.each(SCHEMES)('theme.colorScheme: %s', (colorScheme) => {
    it.each(hosts)('keeps every color in a host $name', async ({ attributes, palette }) => {
      const looks = await open(`/compiled-${colorScheme}`, attributes);
      expect(looks).toEqual(await open(`/plain-${colorScheme}`, attributes));
      const own = { light: 'light', dark: 'dark', auto: 'dark', inherit: palette } as const;
      expect(looks.surface).toBe(SURFACES[own[colorScheme ?? 'inherit']]);
    });
  });

  it.each([
    [{ dir: 'rtl' }, '-1 1'],
    [{ dir: 'rtl', lang: 'en' }, '-1 1'],
    [{ dir: 'ltr', lang: 'en' }, '1'],
    [{}, '1'],
  ])('grows bars from the start of the line: %j', async (attributes, scale) => {
    const { bars } = await open('/compiled-undefined', attributes);
    expect(bars).toBe((await open('/plain-undefined', attributes)).bars);
    expect(bars === '1 1' ? '1' : bars).toBe(scale);
  });
});
