import { setTimeout as sleep } from 'node:timers/promises';

const WIDTHS_PX = [240, 600, 1_200];
/** Fewer lots than the skeleton has rows, and more. */
const LOTS = [2, 12];
/** Fits the whole dashboard at the narrowest width; content out of view does not count as a shift. */
const HEIGHT_PX = 1_600;
/** Makes the plot arrive well after the response. */
const PLOT_DELAY_MS = 250;
/** Time for the last shifts to be reported. */
const SETTLE_MS = 200;

/**
 * Cumulative layout shift of a dashboard whose response comes late and whose plot comes even later; the worst of few
 * and many lots.
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
  await assertShiftsAreReported(page, shift);
  await page.close();
  return shift;
}

/** A sum of 0 would prove nothing if the page reported no shifts at all. */
async function assertShiftsAreReported(page, shiftBefore) {
  await page.evaluate(() => {
    document.body.style.paddingTop = '100px';
  });
  await page.waitForFunction((before) => window.shiftSum > before, shiftBefore, { timeout: 5_000 });
}
