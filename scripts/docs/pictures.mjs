// `npm run pictures`: takes README's screenshots from the built Storybook: the billing page in light and dark.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { run } from '../support/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
const shots = ['light', 'dark'].map((scheme) => ({
  story: 'dashboards-billing-page--default',
  globals: `scheme:${scheme};scenario:everyKind;clock:pinned`,
  width: 920,
  height: 568,
  out: `stories/pictures/billing-${scheme}.png`,
}));
const list = join(folder, 'shots.json');
await writeFile(list, JSON.stringify(shots));

if (!process.argv.includes('--built')) await run('npm', ['run', '--silent', 'build:storybook']);
const server = await preview({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: 'storybook-static' },
  preview: { host: '127.0.0.1', port: 0 },
});
const base = server.resolvedUrls?.local[0] ?? '';
await run(process.execPath, ['scripts/docs/screenshot.mjs', '--all', list, '--base', base]);
await server.close();
await rm(folder, { recursive: true });
