import { choose, settled, signIn } from './acts.mjs';
import { openPage } from './openPage.mjs';
import { contains, equals, row } from './rows.mjs';

const ACME_NUMBERS = /12,500|15,000|10,000|8,500|\b4,000|\b5,000|Pro\b/;
const GLOBEX_NUMBERS = /3,180|6,500|740|1,640|\b300\b|Starter/;
const READY = '[data-state="ready"]:not([data-stale])';

/** Two teams on one page, one after the other, as a reader who works for both meets them. */
export async function checkTeams(context, { url, picture }) {
  const { page, seen, close } = await openPage(context, url);
  await page.getByRole('heading', { name: 'Sign in to Quarry' }).waitFor();
  row('signed out: requests', equals(seen.credits, []));
  await picture(page, 'demo-signed-out');

  await signIn(page, 'Ada Okafor');
  row('Acme: the balance', contains(await settled(page, READY), '12,500'));
  await page.locator('.recharts-surface').waitFor();
  row('Acme: requests for four widgets and a hook', equals(seen.credits, [200]));
  const states = page.locator('[data-slot="plan-badge"], [data-slot="lot-breakdown"]');
  const found = await states.evaluateAll((all) => all.map(({ dataset }) => dataset.state));
  row('Acme: plan and lots', equals(found, ['ready', 'ready']));
  await picture(page, 'demo-acme');

  await choose(page, 'Globex Foods');
  row('Globex: the balance', contains(await settled(page, READY, '3,180'), '3,180'));
  row('Globex: one more request', equals(seen.credits, [200, 200]));
  await page.getByRole('button', { name: 'Dark' }).click();
  await picture(page, 'demo-globex-dark');

  await choose(page, 'Acme Robotics');
  await settled(page, READY, '12,500');
  const frames = await page.evaluate(() => window.frames_);
  const ofTeam = (name) => frames.filter(({ team }) => team === name).map(({ text }) => text);
  const [acme, globex] = [ofTeam('Acme Robotics'), ofTeam('Globex Foods')];
  row('frames: both teams were seen', equals([acme.length > 1, globex.length > 1], [true, true]));
  row('frames: Acme’s numbers at Globex', equals(globex.filter(has(ACME_NUMBERS)), []));
  row('frames: Globex’s numbers at Acme', equals(acme.filter(has(GLOBEX_NUMBERS)), []));

  await choose(page, 'Sign out');
  await page.getByRole('heading', { name: 'Sign in to Quarry' }).waitFor();
  const left = await page.locator('.product').innerText();
  row('signed out: what is left', equals(left.match(/\d.*/g), null));
  await close();
  return seen;
}

const has = (pattern) => (text) => pattern.test(text);
