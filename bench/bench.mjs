// `npm run bench`: times the widgets against the same page written by hand and against a chart as in recharts'
// examples, in one run of a production build in Chromium. Prints medians, ratios and budgets.
//
//   npm run bench               every size, about two minutes
//   npm run bench -- --check    only what has a budget; fails if one is exceeded by more than noise
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../scripts/support/chromium.mjs';
import { budgetRows } from './budgetRows.mjs';
import { buildPages, servePages } from './buildPages.mjs';
import { measureServer } from './measureServer.mjs';
import { measureShift } from './measureShift.mjs';
import { measureSpeed } from './measureSpeed.mjs';
import { printBudgets, printTimes } from './print.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const start = performance.now();
await buildPages();
const pages = await servePages();
const { args, ...launchOptions } = await chromiumLaunchOptions();
const browser = await chromium.launch({
  ...launchOptions,
  args: [...args, '--js-flags=--expose-gc'],
});
try {
  const speed = await measureSpeed(browser, pages.url, { isCheck: values.check });
  const server = await measureServer();
  const shifts = await measureShift(browser, pages.url);
  const rows = budgetRows({ ...speed, server, shifts });
  printTimes({ ...speed, server });
  printBudgets(rows);
  if (values.check && rows.some(({ isBroken }) => isBroken)) process.exitCode = 1;
} finally {
  await browser.close();
  await pages.close();
}
console.log(`\n${((performance.now() - start) / 1_000).toFixed(0)} s`);
// Longer work is interrupted more often than shorter work, which skews the ratios.
if (loadavg()[0] > availableParallelism())
  console.log('The machine was busy: the figures are rough.');
