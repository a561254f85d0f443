import { signIn, simulate, visibleNumbers, waitForState } from './actions.mjs';
import { openPage } from './openPage.mjs';
import { contains, equals, row } from './rows.mjs';

const READY = '[data-state="ready"]:not([data-stale]):not([data-offline])';
const STALE = '[data-state="ready"][data-stale="failed"]';
const ERROR = '[data-state="error"]';
const BALANCE = '12,500';

/** Every fault of the demo's panel, one after the other, as a user sees it. */
export async function checkFaults(context, { url, screenshot }) {
  const { page, log, close } = await openPage(context, url);
  await signIn(page, 'Ada Okafor');
  await waitForState(page, READY);

  /** Checks that the numbers stay, with a timestamp and a reason. */
  const keepsNumbers = async (label, reason) => {
    await simulate(page, label);
    const text = await waitForState(page, STALE, reason);
    row(`${label}: balance stays`, contains(text, BALANCE));
    row(`${label}: timestamp`, contains(text, 'As of'));
    row(`${label}: reason`, contains(text, reason));
  };
  const recovers = async () => {
    await simulate(page, 'None');
    row('… then none: balance', contains(await waitForState(page, READY), BALANCE));
  };

  await simulate(page, 'Wrong key');
  row(
    'Wrong key: message',
    contains(await waitForState(page, ERROR), 'Key rejected: ask your admin'),
  );
  row('Wrong key: no numbers', equals(await visibleNumbers(page), []));
  await screenshot(page, 'demo-wrong-key');
  await recovers();

  // All but the first start in a failing cycle, so there are no quick retries to wait for.
  await keepsNumbers('Server error', 'Billing isn’t answering');
  await screenshot(page, 'demo-server-error');
  const known = log.credits.length;
  await keepsNumbers('No response', 'Billing isn’t answering');
  await waitForResponse(log, known);
  row('No response: status', equals(log.credits.slice(known), [504]));
  await keepsNumbers('Connection lost', 'Can’t reach billing');
  await recovers();

  await keepsNumbers('Login page', 'Couldn’t read the balance');
  await recovers();
  await keepsNumbers('Used up', 'Credits used up');
  await screenshot(page, 'demo-used-up');
  await recovers();

  await simulate(page, 'Offline');
  const offline = await waitForState(page, '[data-state="ready"][data-offline]');
  row('Offline: balance stays', contains(offline, BALANCE));
  row('Offline: message', contains(offline, 'Offline, as of'));
  await screenshot(page, 'demo-offline');
  await recovers();

  const before = log.credits.length;
  await simulate(page, 'Slow');
  const slow = await waitForState(page, `${READY}:has([data-busy])`);
  row('Slow: balance stays meanwhile', contains(slow, BALANCE));
  await waitForResponse(log, before);
  row('Slow: status', equals(log.credits.slice(before), [200]));

  await simulate(page, 'Too many requests');
  await waitForResponse(log, before + 1);
  row('Too many requests: no message at first', contains(await waitForState(page, READY), BALANCE));
  await page.reload();
  row(
    'Too many requests: message without numbers',
    contains(await waitForState(page, ERROR), 'Updating soon'),
  );
  await recovers();
  await close();
  return log;
}

async function waitForResponse({ credits }, known) {
  while (credits.length <= known) await new Promise((resolve) => setTimeout(resolve, 50));
}
