// Takes screenshots of stories. Storybook must be running (`npm start`), or be built and served
// anywhere (`--base`).
//
//   node scripts/docs/screenshot.mjs --story widgets-creditbalance--default [--globals scheme:dark;locale:nl]
//     [--width 600] [--height 700] [--out picture.png] [--base http://127.0.0.1:6006]
//   node scripts/docs/screenshot.mjs --all list.json    a list of { story, globals, width, height, out }
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../support/chromium.mjs';

/** For transitions to end, after network and fonts. */
const SETTLE_MS = 600;
/** A story that never goes idle, because it polls or its response never comes, is taken after this. */
const IDLE_TIMEOUT_MS = 5_000;

const { values } = parseArgs({
  options: {
    story: { type: 'string' },
    globals: { type: 'string' },
    width: { type: 'string' },
    height: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string', default: 'http://127.0.0.1:6006' },
    all: { type: 'string' },
  },
});

const shots = values.all ? JSON.parse(await readFile(values.all, 'utf8')) : [values];
if (!shots.every(({ story }) => story)) {
  console.error('Pass a story: --story <id>, or --all <list.json>.');
  process.exit(1);
}

const browser = await chromium.launch(await chromiumLaunchOptions());
try {
  for (const shot of shots) await take(shot);
} finally {
  await browser.close();
}

async function take({ story, globals = '', width = 600, height = 700, out }) {
  const context = await browser.newContext({
    viewport: { width: Number(width), height: Number(height) },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const problem = (text) => {
    console.error(`${story}: ${text}`);
    process.exitCode = 1;
  };
  page.on('console', (line) => line.type() === 'error' && problem(line.text()));
  page.on('pageerror', (error) => problem(error.message));

  const query = new URLSearchParams({ id: story, viewMode: 'story', globals });
  await page.goto(`${values.base.replace(/\/$/, '')}/iframe.html?${query}`);
  // Storybook sets a class on the body: sb-show-main once the story is rendered, sb-show-errordisplay if it threw.
  await page
    .locator('body.sb-show-main, body.sb-show-errordisplay, body.sb-show-nopreview')
    .waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForLoadState('networkidle', { timeout: IDLE_TIMEOUT_MS }).catch(() => {});
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(SETTLE_MS);
  if (!(await page.locator('body.sb-show-main').count())) {
    problem((await page.locator('#error-message').textContent()) || 'the story was not rendered');
  }

  const name = [story, globals.replace(/[^\w-]+/g, '-'), width].filter(Boolean).join('-');
  const path = out ?? `screenshots/${name}.png`;
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  console.log(path);
  await context.close();
}
