import { chooseFromMenu, signIn, waitForState } from './actions.mjs';
import { openPage } from './openPage.mjs';
import { contains, equals, row } from './rows.mjs';

const ACME_NUMBERS = /12,500|15,000|10,000|8,500|\b4,000|\b5,000|Pro\b/;
const GLOBEX_NUMBERS = /3,180|6,500|740|1,640|\b300\b|Starter/;
const READY = '[data-state="ready"]:not([data-stale])';

/** A user who switches between two teams on one page. */
export async function checkTeams(context, { url, screenshot }) {
  const { page, log, close } = await openPage(context, url);
  await page.getByRole('heading', { name: 'Sign in to Quarry' }).waitFor();
  row('signed out: no requests', equals(log.credits, []));
  await screenshot(page, 'demo-signed-out');

  await signIn(page, 'Ada Okafor');
  row('Acme: balance', contains(await waitForState(page, READY), '12,500'));
  await page.locator('.recharts-surface').waitFor();
  row('Acme: one request for four widgets and a hook', equals(log.credits, [200]));
  const states = page.locator('[data-slot="plan-badge"], [data-slot="lot-breakdown"]');
  const found = await states.evaluateAll((all) => all.map(({ dataset }) => dataset.state));
  row('Acme: plan and lots ready', equals(found, ['ready', 'ready']));
  await screenshot(page, 'demo-acme');

  await chooseFromMenu(page, 'Globex Foods');
  row('Globex: balance', contains(await waitForState(page, READY, '3,180'), '3,180'));
  row('Globex: one more request', equals(log.credits, [200, 200]));
  await page.getByRole('button', { name: 'Dark' }).click();
  await screenshot(page, 'demo-globex-dark');

  await chooseFromMenu(page, 'Acme Robotics');
  await waitForState(page, READY, '12,500');
  const frames = await page.evaluate(() => window.frames_);
  const ofTeam = (name) => frames.filter(({ team }) => team === name).map(({ text }) => text);
  const [acme, globex] = [ofTeam('Acme Robotics'), ofTeam('Globex Foods')];
  row('frames: both teams were shown', equals([acme.length > 1, globex.length > 1], [true, true]));
  row('frames: Acme’s numbers at Globex', equals(globex.filter(has(ACME_NUMBERS)), []));
  row('frames: Globex’s numbers at Acme', equals(acme.filter(has(GLOBEX_NUMBERS)), []));

  await chooseFromMenu(page, 'Sign out');
  await page.getByRole('heading', { name: 'Sign in to Quarry' }).waitFor();
  const left = await page.locator('.product').innerText();
  row('signed out: no numbers', equals(left.match(/\d.*/g), null));
  await close();
  return log;
}

const has = (pattern) => (text) => pattern.test(text);
