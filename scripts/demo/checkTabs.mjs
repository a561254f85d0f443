import { setTimeout as sleep } from 'node:timers/promises';
import { choose, numbersLeft, settled, signIn } from './acts.mjs';
import { openPage } from './openPage.mjs';
import { contains, equals, row } from './rows.mjs';

const READY = '[data-state="ready"]:not([data-stale])';
/** What one tab was told answers another that asks at once (src/sync/tabs/shareTabs.ts); no reader is that quick. */
const SAME_POLL_MS = 2_100;

/** Two tabs of one reader, who forgets the first. */
export async function checkTabs(context, { url, picture }) {
  const first = await openPage(context, url);
  await signIn(first.page, 'Ada Okafor');
  await settled(first.page, READY, '12,500');
  const second = await openPage(context, url);
  await settled(second.page, READY, '12,500');

  await sleep(SAME_POLL_MS);
  await choose(second.page, 'Globex Foods');
  await settled(second.page, READY, '3,180');
  const told = await settled(first.page, '[data-state="error"]');
  row('switch elsewhere: said', contains(told, 'You switched teams: reload'));
  row('switch elsewhere: numbers left', equals(await numbersLeft(first.page), []));
  await picture(first.page, 'demo-switched-elsewhere');
  await first.page.locator('.stale-tab').getByRole('button', { name: 'Reload' }).click();
  row('reloaded: the other team', contains(await settled(first.page, READY), '3,180'));

  const asked = first.seen.credits.length;
  await choose(second.page, 'Sign out');
  const emptied = await settled(first.page, '[data-state="signed-out"]');
  row('sign-out elsewhere: said', contains(emptied, 'Sign in to see your credits'));
  row('sign-out elsewhere: numbers left', equals(await numbersLeft(first.page), []));
  row('sign-out elsewhere: requests', equals(first.seen.credits.length, asked));
  const answer = await first.page.request.get(`${url}/api/credits`);
  row('signed out: the handler says', equals(await answer.json(), { error: 'signed_out' }));
  await first.close();
  await second.close();
  return [first.seen, second.seen];
}
