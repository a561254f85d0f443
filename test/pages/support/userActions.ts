import type { Page } from 'playwright';

/** Waits until recharts has drawn every plot of the page, which is all in view. */
export async function plotsDrawn(page: Page): Promise<void> {
  for (const area of ['#lots [data-slot=lots-area]', '#runway [data-slot=runway-area]']) {
    await page.locator(`${area}[data-plot=drawn]`).waitFor();
  }
}

/** Does all that a user can do: looks at the runway, opens a table, shows all lots, refreshes. */
export async function tryEverything(page: Page): Promise<void> {
  await page.locator('#runway [data-slot=runway-hover]').hover();
  await page.locator('#runway [data-slot=runway-tip]').waitFor();
  await page.locator('#lots [data-slot=show-table]').click();
  await page.locator('#lots table').waitFor();
  await page.locator('#given [data-slot=show-all]').click();
  await page.locator('#given li >> nth=5').waitFor();
  const answer = page.waitForResponse('**/api/credits');
  await page.locator('#balance [data-slot=refresh]').click();
  await (await answer).finished();
  await page.locator('#balance [data-slot=refresh]:not([data-busy])').waitFor();
}
