import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesOf } from '../docs/samplesOf.js';
import { launchBrowser, NO_PROBLEMS, openTab } from './support/browser.js';
import { pageHtml } from './support/pageHtml.js';
import { type Site, startSite } from './support/site.js';

const project = resolve(import.meta.dirname, '../..');
const MOUNT = `
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')!).render(<App />);
`;

describe('the first sample of README', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let site: Site;
  let requests = 0;

  beforeAll(async () => {
    const [sample] = samplesOf('README.md', await readFile(`${project}/README.md`, 'utf8'));
    const { outputFiles } = await build({
      stdin: { contents: `${sample?.code}${MOUNT}`, resolveDir: project, loader: 'tsx' },
      jsx: 'automatic',
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: '/',
      write: false,
      define: { 'process.env.NODE_ENV': '"development"', 'console.createTask': 'undefined' },
    });
    const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
    const own = [...files.keys()].filter((path) => path.startsWith('/stdin'));
    expect(own.map(extname).sort()).toEqual(['.css', '.js']);
    const page = { settings: {}, stylesheets: ['/stdin.css'], script: '/stdin.js' };
    files.set('/', pageHtml(page));
    const credits = () => {
      requests += 1;
      return {};
    };
    site = await startSite({ files, credits });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('shows plan, balance and lots without a backend and without console output', async () => {
    const { page, problems } = await openTab(await browser.newContext());
    await page.goto(site.url);
    await page.locator('[data-plot=drawn]').waitFor();
    const text = await page.locator('#root').innerText();
    expect(text).toContain('Pro');
    expect(text).toMatch(/8,500\s+credits left/);
    expect(text).toContain('of 10,000 left');
    expect(text).toContain('Mar 17, 2030');
    expect(await problems()).toEqual(NO_PROBLEMS);
    expect(requests).toBe(0);
  });
});
