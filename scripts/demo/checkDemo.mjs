// Runs `npm run demo` and checks its page in Chromium: real HTTP, the packed library, nothing mocked in the page.
// Prints a table; a failed row fails the run. Screenshots go to screenshots/.
import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../support/chromium.mjs';
import { checkAccessibility } from './checkAccessibility.mjs';
import { checkApiKeyMode } from './checkApiKeyMode.mjs';
import { checkFaults } from './checkFaults.mjs';
import { checkNoLeaks } from './checkNoLeaks.mjs';
import { checkTabs } from './checkTabs.mjs';
import { checkTeams } from './checkTeams.mjs';
import { failedRows, row } from './rows.mjs';
import { startDemo } from './startDemo.mjs';

const screenshots = fileURLToPath(new URL('../../screenshots', import.meta.url));
const TIMEOUT_MS = 120_000;
/** Chromium resolves no host but this machine. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

const start = performance.now();
const demo = await startDemo();
setTimeout(() => {
  console.error(`Timed out after ${TIMEOUT_MS / 1_000} s`);
  process.exit(1);
}, TIMEOUT_MS).unref();
const launchOptions = await chromiumLaunchOptions();
launchOptions.args.push(NO_NETWORK);
const browser = await chromium.launch(launchOptions);
await mkdir(screenshots, { recursive: true });
console.log();

const contexts = [];
const logs = [];
try {
  await Promise.all([checkTeams, checkTabs, checkAccessibility].map(run));
  // Last, because a fault applies to every tab of the demo.
  await Promise.all([checkFaults, checkApiKeyMode].map(run));
  await checkNoLeaks(logs.flat(), contexts, demo.printed());
} catch (error) {
  row('unexpected error', String(error.message).split('\n', 1)[0]);
} finally {
  await browser.close();
  await demo.stop();
}
console.log(`\n${failedRows()} failed, ${((performance.now() - start) / 1_000).toFixed(1)} s`);
if (failedRows() > 0) process.exitCode = 1;

/** Runs a check as a separate user. */
async function run(check) {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
  contexts.push(context);
  logs.push(await check(context, { url: demo.url, screenshot }));
}

async function screenshot(page, name) {
  await page.evaluate(() => document.fonts.ready);
  // Wait for transitions to end.
  await sleep(400);
  await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true });
}
