import { setTimeout as sleep } from 'node:timers/promises';

const WIDTHS_PX = [240, 600, 1_200];
/** Fewer lots than the skeleton has lines, and more. */
const LOTS = [2, 12];
/** The whole dashboard at the narrowest width: what is out of view cannot shift. */
const HEIGHT_PX = 1_600;
/** The plot comes well after the answer. */
const PLOT_DELAY_MS = 250;
/** For the last shifts to be reported. */
const SETTLE_MS = 200;

/**
 * Cumulative layout shift of a dashboard whose answer comes late and whose plot comes later still; the worst of few and many
 * lots.
 *
 * @param {import('playwright').Browser} browser
 * @returns {Promise<{ widthPx: number, shift: number }[]>}
 */
export async function measureShift(browser, url) {
  const results = [];
  for (const widthPx of WIDTHS_PX) {
    const shifts = [];
    for (const lots of LOTS)
      shifts.push(await shiftOf(browser, `${url}shift.html?lots=${lots}`, widthPx));
    results.push({ widthPx, shift: Math.max(...shifts) });
  }
  return results;
}

async function shiftOf(browser, url, widthPx) {
  const page = await browser.newPage({ viewport: { width: widthPx, height: HEIGHT_PX } });
  await page.route('**/LotsPlot*.js', async (route) => {
    await sleep(PLOT_DELAY_MS);
    await route.continue();
  });
  await page.goto(url);
  await page.locator('[data-plot=drawn] .recharts-surface').waitFor();
  await sleep(SETTLE_MS);
  const shift = await page.evaluate(() => window.shiftSum);
  await proveThatShiftsAreSeen(page, shift);
  await page.close();
  return shift;
}

/** A sum of 0 from a page that sees no shifts would prove nothing. */
async function proveThatShiftsAreSeen(page, shiftBefore) {
  await page.evaluate(() => {
    document.body.style.paddingTop = '100px';
  });
  await page.waitForFunction((before) => window.shiftSum > before, shiftBefore, { timeout: 5_000 });
}
