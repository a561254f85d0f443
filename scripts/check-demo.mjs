// Runs `npm run demo` and looks at its page in Chromium: real HTTP, the packed library, no mock anywhere.
// Prints a table; a row that fails fails the run. Pictures go to screenshots/.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { startSite } from '../demo/site.mjs';
import { startVendor } from '../demo/vendor.mjs';
import { chromiumLaunchOptions } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = `${root}screenshots`;
/** The stand-in's key in demo/demo.mjs. */
const DEMO_KEY = 'demo-key';
/** Two quick retries take up to six seconds. */
const STATE_TIMEOUT_MS = 15_000;
/** A reader may ask once in five seconds. */
const REFRESH_GAP_MS = 5_200;
const EXIT_TIMEOUT_MS = 5_000;
const TIMEOUT_MS = 120_000;
/** No host but this machine has an address. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

let failures = 0;
let pressedAt = -Infinity;
const start = performance.now();
const demo = await startDemo();
// However this ends.
process.on('exit', () => demo.child.kill('SIGKILL'));
setTimeout(() => {
  console.error(`Not done after ${TIMEOUT_MS / 1_000} s`);
  process.exit(1);
}, TIMEOUT_MS).unref();
const launchOptions = await chromiumLaunchOptions();
launchOptions.args.push(NO_NETWORK);
const browser = await chromium.launch(launchOptions);
await mkdir(pictures, { recursive: true });
console.log();
try {
  await checkFaults();
  await checkVendorMode();
} catch (error) {
  row('the run', String(error.message).split('\n', 1)[0]);
} finally {
  await browser.close();
  await checkEnd();
}
console.log(`\n${failures} failed, ${((performance.now() - start) / 1_000).toFixed(1)} s`);
if (failures > 0) process.exitCode = 1;

/** The stand-in's answers, one after the other, as a reader meets them. */
async function checkFaults() {
  const { page, seen } = await open(demo.url);
  const balance = page.locator('[data-slot="credit-balance"]');
  const settled = (state) =>
    page.locator(`[data-slot="credit-balance"]${state}`).waitFor({ timeout: STATE_TIMEOUT_MS });

  await settled('[data-state="ready"]');
  await page.locator('.recharts-surface').waitFor();
  row('200: the balance', contains(await balance.innerText(), '12,500'));
  row('200: requests for three widgets', equals(seen.credits.length, 1));
  const states = page.locator('[data-slot="plan-badge"], [data-slot="lot-breakdown"]');
  row(
    '200: plan and lots',
    equals(
      (await states.evaluateAll((all) => all.map((one) => one.dataset.state))).join(),
      'ready,ready',
    ),
  );
  await picture(page, 'demo-light');
  await page.getByRole('button', { name: 'Dark' }).click();
  await picture(page, 'demo-dark');

  await answerWith(page, '500');
  await press(page.getByRole('button', { name: 'Refresh' }).first());
  await settled('[data-stale="failed"]');
  row('500: the balance stays', contains(await balance.innerText(), '12,500'));
  row('500: it is dated', contains(await balance.innerText(), 'As of'));
  await picture(page, 'demo-500-dark');

  await answerWith(page, '402');
  await press(page.getByRole('button', { name: 'Refresh' }).first());
  await settled('[data-state="error"]');
  row('402: said in words', contains(await balance.innerText(), 'Key rejected: ask your admin'));
  const left = await page.locator('main [data-slot]').allInnerTexts();
  row('402: numbers left', equals(left.filter((text) => /\d/.test(text)).length, 0));
  await page.getByRole('button', { name: 'Dark' }).click();
  await picture(page, 'demo-402-light');

  await answerWith(page, 'Normal');
  await press(balance.getByRole('button', { name: 'Try again' }));
  await settled('[data-state="ready"]:not([data-stale])');
  row('200 again: the balance', contains(await balance.innerText(), '12,500'));

  const failed = seen.credits.filter((status) => status !== 200);
  const expected = seen.console.filter((line) =>
    /^Failed to load resource: .* (402|500) /.test(line),
  );
  const other = seen.console.filter((line) => !expected.includes(line));
  row('console: a line per failed request', equals(expected.length, failed.length));
  row('console: other lines', equals(other.join(' | '), ''));
  await noKey(page, seen, DEMO_KEY);
  await page.close();
}

/** As with OLOSTEP_API_KEY, but with another server in the vendor's place: no switch, and the page says whom it reads. */
async function checkVendorMode() {
  const apiKey = 'key-of-a-customer';
  const vendor = await startVendor({ key: apiKey });
  const upstream = `${vendor.url}/user/credits/info`;
  const site = await startSite({ upstream, apiKey, pageDir: `${root}demo/.app/dist` });
  const { page, seen } = await open(site.url, { width: 390, height: 844 });
  await page.locator('[data-slot="credit-balance"][data-state="ready"]').waitFor();
  const text = await page.locator('.source-text').innerText();
  row(
    'vendor: the page says so',
    contains(text, `asks the vendor’s API, ${new URL(upstream).host}`),
  );
  row('vendor: fault buttons', equals(await page.getByRole('radio').count(), 0));
  row('vendor: console lines', equals(seen.console.join(' | '), ''));
  await noKey(page, seen, apiKey);
  await picture(page, 'demo-vendor-390');
  await page.close();
  await site.close();
  await vendor.close();
}

/** Ctrl-C: the process ends by itself, without an error, and its port is free. */
async function checkEnd() {
  demo.child.kill('SIGINT');
  const timeout = sleep(EXIT_TIMEOUT_MS, 'still runs', { ref: false });
  row('Ctrl-C: exit code', equals(await Promise.race([demo.ended, timeout]), 0));
  const answers = await fetch(demo.url).then(
    () => true,
    () => false,
  );
  row('Ctrl-C: port answers', equals(answers, false));
}

/** Starts the demo on a free port, and waits for the line with its address. */
async function startDemo() {
  const { OLOSTEP_API_KEY: _, PORT: __, ...env } = process.env;
  const child = spawn(process.execPath, ['demo/demo.mjs', '--port', '0'], { cwd: root, env });
  const ended = new Promise((resolve) =>
    child.on('exit', (code, signal) => resolve(signal ?? code)),
  );
  child.stderr.pipe(process.stderr);
  const url = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = output.match(/^Demo: (\S+)/m);
      if (found) resolve(found[1]);
    });
    ended.then((code) => reject(new Error(`The demo ended before it began: ${code}\n${output}`)));
  });
  return { child, ended, url };
}

/** Opens the page, and records what it receives and prints. */
async function open(url, viewport = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const seen = { credits: [], console: [], received: [] };
  page.on('console', (line) => seen.console.push(line.text()));
  page.on('pageerror', (error) => seen.console.push(error.message));
  page.on('response', (response) => {
    if (response.url().endsWith('/api/credits')) seen.credits.push(response.status());
  });
  // Now and then Chromium calls an answer cancelled that is `no-store` and was read as a stream to its end. It then
  // keeps no body of it; test/demo reads the body of each state.
  for (const end of ['requestfinished', 'requestfailed']) {
    page.on(end, (request) => seen.received.push(everything(request)));
  }
  await page.goto(url);
  return { page, seen };
}

/** Headers and body of the answer to a request, as one text. */
async function everything(request) {
  const response = await request.response();
  const body = request.failure() ? '' : await response.body();
  return `${JSON.stringify(response.headers())} ${body.toString('latin1')}`;
}

async function noKey(page, seen, key) {
  const received = await Promise.all(seen.received);
  const texts = [...received, await page.content()];
  const found = texts.filter((text) => text.includes(key)).length;
  row(`key: in ${received.length} answers and the page`, equals(found, 0));
}

/** Presses a button of the switch, and waits until the server knows. */
async function answerWith(page, name) {
  await page.locator('.switch label').filter({ hasText: name }).click();
  await page.getByRole('radio', { name, checked: true }).waitFor();
}

/** Asks for fresh numbers, no sooner than the widgets would ask again. */
async function press(button) {
  await sleep(Math.max(0, pressedAt + REFRESH_GAP_MS - performance.now()));
  pressedAt = performance.now();
  await button.click();
}

async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready);
  // For transitions to end.
  await sleep(600);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

/** One line of the table; `problem` is empty when all is well. */
function row(what, problem) {
  if (problem) failures++;
  console.log(`${what.padEnd(40)} ${problem ? `FAILED: ${problem}` : 'ok'}`);
}

function equals(actual, expected) {
  return actual === expected ? '' : `${actual}, not ${expected}`;
}

function contains(text, part) {
  return text.includes(part) ? '' : `“${part}” is not in “${text.replace(/\s+/g, ' ')}”`;
}
