import { setTimeout as sleep } from 'node:timers/promises';
import { chooseFromMenu, signIn, visibleNumbers, waitForState } from './actions.mjs';
import { openPage } from './openPage.mjs';
import { contains, equals, row } from './rows.mjs';

const READY = '[data-state="ready"]:not([data-stale])';
/** Tabs that read within this time share a response (src/sync/tabs/joinTabs.ts); no user is that quick. */
const SAME_POLL_MS = 2_100;

/** Two tabs of one user, who switches teams and signs out in the second. */
export async function checkTabs(context, { url, screenshot }) {
  const first = await openPage(context, url);
  await signIn(first.page, 'Ada Okafor');
  await waitForState(first.page, READY, '12,500');
  const second = await openPage(context, url);
  await waitForState(second.page, READY, '12,500');

  await sleep(SAME_POLL_MS);
  await chooseFromMenu(second.page, 'Globex Foods');
  await waitForState(second.page, READY, '3,180');
  const text = await waitForState(first.page, '[data-state="error"]');
  row('switch in another tab: message', contains(text, 'You switched teams: reload'));
  row('switch in another tab: no numbers', equals(await visibleNumbers(first.page), []));
  await screenshot(first.page, 'demo-switched-elsewhere');
  await first.page.locator('.stale-tab').getByRole('button', { name: 'Reload' }).click();
  row('reloaded: other team', contains(await waitForState(first.page, READY), '3,180'));

  const requests = first.log.credits.length;
  await chooseFromMenu(second.page, 'Sign out');
  const signedOut = await waitForState(first.page, '[data-state="signed-out"]');
  row('sign-out in another tab: message', contains(signedOut, 'Sign in to see your credits'));
  row('sign-out in another tab: no numbers', equals(await visibleNumbers(first.page), []));
  row('sign-out in another tab: no more requests', equals(first.log.credits.length, requests));
  const response = await first.page.request.get(`${url}/api/credits`);
  row('signed out: handler', equals(await response.json(), { error: 'signed_out' }));
  await first.close();
  await second.close();
  return [first.log, second.log];
}
