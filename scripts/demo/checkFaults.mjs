import { letFail, numbersLeft, settled, signIn } from './acts.mjs';
import { openPage } from './openPage.mjs';
import { contains, equals, row } from './rows.mjs';

const READY = '[data-state="ready"]:not([data-stale]):not([data-offline])';
const DATED = '[data-state="ready"][data-stale="failed"]';
const ERROR = '[data-state="error"]';
const BALANCE = '12,500';

/** All that can go wrong, one after the other, as a reader meets it. */
export async function checkFaults(context, { url, picture }) {
  const { page, seen, close } = await openPage(context, url);
  await signIn(page, 'Ada Okafor');
  await settled(page, READY);

  /** The numbers stay, with their time and a reason. */
  const keeps = async (label, reason) => {
    await letFail(page, label);
    const text = await settled(page, DATED, reason);
    row(`${label}: the balance stays`, contains(text, BALANCE));
    row(`${label}: it is dated`, contains(text, 'As of'));
    row(`${label}: it says why`, contains(text, reason));
  };
  const recovers = async () => {
    await letFail(page, 'Nothing');
    row('… and back: the balance', contains(await settled(page, READY), BALANCE));
  };

  await letFail(page, 'Wrong key');
  row('Wrong key: said', contains(await settled(page, ERROR), 'Key rejected: ask your admin'));
  row('Wrong key: numbers left', equals(await numbersLeft(page), []));
  await picture(page, 'demo-wrong-key');
  await recovers();

  // Each in a failing cycle already, but the first: no quick retries to wait for.
  await keeps('Broken', 'Billing isn’t answering');
  await picture(page, 'demo-broken');
  const asked = seen.credits.length;
  await keeps('No answer', 'Billing isn’t answering');
  await waitForAnswer(seen, asked);
  row('No answer: what the page got', equals(seen.credits.slice(asked), [504]));
  await keeps('Hung up', 'Can’t reach billing');
  await recovers();

  await keeps('Log-in page', 'Couldn’t read the balance');
  await recovers();
  await keeps('Used up', 'Credits used up');
  await picture(page, 'demo-used-up');
  await recovers();

  await letFail(page, 'Offline');
  const offline = await settled(page, '[data-state="ready"][data-offline]');
  row('Offline: the balance stays', contains(offline, BALANCE));
  row('Offline: said', contains(offline, 'Offline, as of'));
  await picture(page, 'demo-offline');
  await recovers();

  const before = seen.credits.length;
  await letFail(page, 'Slow');
  const slow = await settled(page, `${READY}:has([data-busy])`);
  row('Slow: the balance stays meanwhile', contains(slow, BALANCE));
  await waitForAnswer(seen, before);
  row('Slow: what the page got', equals(seen.credits.slice(before), [200]));

  await letFail(page, 'Too many requests');
  await waitForAnswer(seen, before + 1);
  row('Too many: nothing shows at first', contains(await settled(page, READY), BALANCE));
  await page.reload();
  row('Too many: said without numbers', contains(await settled(page, ERROR), 'Updating soon'));
  await recovers();
  await close();
  return seen;
}

async function waitForAnswer({ credits }, known) {
  while (credits.length <= known) await new Promise((resolve) => setTimeout(resolve, 50));
}
