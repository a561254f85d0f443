import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { waitForState } from './actions.mjs';
import { openPage } from './openPage.mjs';
import { equals, row } from './rows.mjs';

const WIDTHS = [1280, 600, 360, 240];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page with a keyboard, in narrow windows, in the dark scheme, and under axe. */
export async function checkAccessibility(context, { url, screenshot }) {
  const { page, log, close } = await openPage(context, url);
  row('axe: signed out', equals(await violations(page), []));

  await page.keyboard.press('Tab');
  row('keyboard: first tab stop', equals(await focused(page), 'Dark'));
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  await waitForState(page, '[data-state="ready"]');
  row(
    'keyboard: focus in the page after signing in',
    equals(await page.locator('main:focus').count(), 1),
  );
  await page.locator('.recharts-surface').waitFor();
  for (const theme of ['light', 'dark']) {
    row(`axe: ${theme}`, equals(await violations(page), []));
    if (theme === 'light') await page.getByRole('button', { name: 'Dark' }).click();
  }

  const stops = await tabStops(page);
  row(
    'keyboard: tab order',
    equals(
      stops.map(({ name }) => name),
      'Acme Robotics,Refresh,Lots,Refresh,View as table,None,Reload'.split(','),
    ),
  );
  row(
    'keyboard: tab stops without a focus ring',
    equals(stops.filter(({ ring }) => !ring).length, 0),
  );
  await page.locator('.account').focus();
  for (const key of ['Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await waitForState(page, '[data-state="ready"]', '3,180');
  row('keyboard: focus after switching teams', equals(await focused(page), 'Globex Foods'));

  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
    row(`${width} px: horizontal overflow`, equals(await page.evaluate(overflow), 0));
    await screenshot(page, `demo-dark-${width}`);
  }
  await close();
  return log;
}

async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

/** All tab stops after the focused one. */
async function tabStops(page) {
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (!name) return stops;
    const ring = await page.evaluate(() => {
      const { outlineStyle } = getComputedStyle(
        document.activeElement.closest('label') ?? document.activeElement,
      );
      return outlineStyle !== 'none';
    });
    stops.push({ name, ring });
  }
}

/** Name of the focused element; empty for the page. */
function focused(page) {
  return page.evaluate(() => {
    const { activeElement: element, body } = document;
    if (element === body) return '';
    const [first = '', second = first] = (element.closest('label') ?? element).innerText.split(
      '\n',
    );
    const isAvatar = element.querySelector('.avatar') !== null;
    return (isAvatar ? second : first) || element.title;
  });
}
