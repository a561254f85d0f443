// Runs `npm run demo` and looks at its page in Chromium: real HTTP, the packed library, no mock anywhere.
// Prints a table; a row that fails fails the run. Pictures go to screenshots/.
import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../support/chromium.mjs';
import { checkFaults } from './checkFaults.mjs';
import { checkReach } from './checkReach.mjs';
import { checkSeen } from './checkSeen.mjs';
import { checkTabs } from './checkTabs.mjs';
import { checkTeams } from './checkTeams.mjs';
import { checkVendorMode } from './checkVendorMode.mjs';
import { failedRows, row } from './rows.mjs';
import { startDemo } from './startDemo.mjs';

const pictures = fileURLToPath(new URL('../../screenshots', import.meta.url));
const TIMEOUT_MS = 120_000;
/** No host but this machine has an address. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

const start = performance.now();
const demo = await startDemo();
setTimeout(() => {
  console.error(`Not done after ${TIMEOUT_MS / 1_000} s`);
  process.exit(1);
}, TIMEOUT_MS).unref();
const launchOptions = await chromiumLaunchOptions();
launchOptions.args.push(NO_NETWORK);
const browser = await chromium.launch(launchOptions);
await mkdir(pictures, { recursive: true });
console.log();

const contexts = [];
const seen = [];
try {
  await Promise.all([checkTeams, checkTabs, checkReach].map(run));
  // What goes wrong, goes wrong for every tab of the demo.
  await Promise.all([checkFaults, checkVendorMode].map(run));
  await checkSeen(seen.flat(), contexts, demo.printed());
} catch (error) {
  row('the run', String(error.message).split('\n', 1)[0]);
} finally {
  await browser.close();
  await demo.stop();
}
console.log(`\n${failedRows()} failed, ${((performance.now() - start) / 1_000).toFixed(1)} s`);
if (failedRows() > 0) process.exitCode = 1;

/** Each as a reader of their own. */
async function run(check) {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
  contexts.push(context);
  seen.push(await check(context, { url: demo.url, picture }));
}

async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready);
  // For transitions to end.
  await sleep(400);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}
