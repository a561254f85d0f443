import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openTab } from './support/browser.js';
import { strictHeaders } from './support/host.js';
import { type Site, startSite } from './support/site.js';

/** Violations of the policy: the body or script of a page, and what must be reported. */
const FAULTS = [
  {
    what: 'a style element in the HTML',
    body: '<style>p { color: red }</style>',
    violation: 'style-src-elem inline',
  },
  {
    what: 'a style attribute in the HTML',
    body: '<p style="color: red">Red</p>',
    violation: 'style-src-attr inline',
  },
  {
    what: 'a style element from a script',
    script: `document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))`,
    violation: 'style-src-elem inline',
  },
  {
    what: 'a style attribute from a script',
    script: `document.body.setAttribute('style', 'color: red')`,
    violation: 'style-src-attr inline',
  },
  {
    what: 'an innerHTML',
    script: `document.body.innerHTML = '<b>Bold</b>'`,
    violation: 'require-trusted-types-for trusted-types-sink',
  },
  {
    what: 'a policy for trusted types',
    script: `trustedTypes.createPolicy('own', {})`,
    violation: 'trusted-types trusted-types-policy',
  },
  {
    what: 'an inline script',
    body: '<script>document.title = "inline"</script>',
    violation: 'script-src-elem inline',
  },
];

describe('a strict policy: violations that its tests detect', () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    const files = new Map<string, string>();
    FAULTS.forEach(({ body = '', script = '' }, index) => {
      const tag = `<script src="/${index}.js"></script>`;
      files.set(`/${index}`, `<!doctype html><title>Fault</title><body>${body}${tag}`);
      files.set(`/${index}.js`, script);
    });
    site = await startSite({ files, credits: () => null, headers: strictHeaders });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(FAULTS)('control: $what', async (fault) => {
    const { page, problems } = await openTab(await browser.newContext());
    await page.goto(`${site.url}/${FAULTS.indexOf(fault)}`);
    const { violations, printed } = await problems();
    expect(violations).toEqual([fault.violation]);
    expect(printed.length).toBeGreaterThan(0);
  });
});
