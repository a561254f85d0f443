import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openTab } from './support/browser.js';
import { pageHtml, styles } from './support/pageHtml.js';
import { startSite } from './support/site.js';

const project = resolve(import.meta.dirname, '../..');
const FAINT = "{ foreground: '#eee', background: '#fff' }";
const PAGE = `
import { createRoot } from 'react-dom/client';
import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from './src/testing/builders.js';
const shared = { credits: aCredits(), now: () => PINNED_NOW, theme: ${FAINT} };
createRoot(document.getElementById('root')!).render(
  <><PlanBadge {...shared} /><CreditBalance {...shared} /><LotBreakdownChart {...shared} plot={false} /></>,
);
`;

/** Leaves `process` undefined for this package alone: React and react-query need it. */
const withoutProcess: Plugin = {
  name: 'without-process',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('process.env', 'noSuchProcess.env'),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/** A customer's scripts by path. Bundlers put the mode where `process.env.NODE_ENV` stands, and define no `process`. */
async function bundle(mode: 'development' | 'production', plugins: Plugin[] = []) {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: project, loader: 'tsx' },
    jsx: 'automatic',
    bundle: true,
    minify: mode === 'production',
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode), 'console.createTask': 'undefined' },
    plugins,
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

describe('a page without `process`', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** What the page shows and prints. */
  async function run(scripts: Map<string, string>) {
    const html = pageHtml({ settings: {}, stylesheets: ['/styles.css'], script: '/stdin.js' });
    const files = new Map([...scripts, ['/styles.css', styles], ['/', html]]);
    const site = await startSite({ files, credits: () => ({}) });
    const { page, problems } = await openTab(await browser.newContext());
    await page.goto(site.url);
    await page.locator('[data-slot=lot]').first().waitFor();
    const text = await page.locator('#root').innerText();
    const { printed } = await problems();
    await site.close();
    return { text, printed };
  }

  it('FAULTS 149: draws the widgets and prints nothing if no bundler defines it', async () => {
    const { text, printed } = await run(await bundle('development', [withoutProcess]));
    expect(text).toMatch(/12,500\s+credits left/);
    expect(printed).toEqual([]);
  });

  it('FAULTS 149: prints the development warnings where a bundler defines the mode', async () => {
    const { text, printed } = await run(await bundle('development'));
    expect(text).toMatch(/12,500\s+credits left/);
    expect(printed).toContainEqual(expect.stringMatching(/`foreground`.*has a contrast of/));
  });

  it('FAULTS 149: has no development warning in a production build', async () => {
    const scripts = await bundle('production');
    expect((await run(scripts)).printed).toEqual([]);
    expect([...scripts.values()].join()).not.toContain('has a contrast of');
  });
});
