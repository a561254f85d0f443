// An example's page as its reader and its reader's browser meet it.
import { serve } from '../../demo/serve.mjs';
import { accountsOf } from '../../demo/vendor/accountsOf.mjs';
import { createVendor } from '../../demo/vendor/createVendor.mjs';
import { startApp } from './startApp.mjs';
import { watchPage } from './watchPage.mjs';

const STATE_TIMEOUT_MS = 15_000;
const CREDITS_PATH = '/api/credits';

/**
 * Starts a built app beside a stand-in for the vendor's API, and looks at its page. Rejects with all that is wrong.
 *
 * @param {import('./catalog.mjs').PageExpectation & {
 *   browser: import('playwright').Browser,
 *   cwd: string,
 *   env: NodeJS.ProcessEnv,
 *   apiKey: string,
 * }} options
 */
export async function checkPage(options) {
  const accounts = accountsOf([{ apiKey: options.apiKey }]);
  const vendor = await serve(createVendor({ accounts }));
  const env = { ...options.env, CREDITS_UPSTREAM: `${vendor.url}/user/credits/info` };
  await checkApp({ ...options, env }).finally(vendor.close);
}

async function checkApp({ browser, cwd, env, apiKey, ...expected }) {
  const { isServerRendered } = expected;
  const app = await startApp(cwd, env);
  const context = await browser.newContext();
  const { page, seen } = await watchPage(context);
  const numbers = [expected.balance, expected.plan, ...expected.lots];
  const numbersIn = (text) => {
    const words = text.split(/[^\w.,]+/);
    return numbers.filter((one) => words.includes(one));
  };
  const creditsUrl = app.url + CREDITS_PATH;

  const wrong = [];
  const expect = (what, actual, wanted) => {
    const [is, shouldBe] = [actual, wanted].map((value) => JSON.stringify(value));
    if (is !== shouldBe) wrong.push(`${what}: ${is}, not ${shouldBe}`);
  };

  try {
    const html = await fetch(app.url).then((answer) => answer.text());
    expect('numbers in the HTML', numbersIn(html), isServerRendered ? numbers : []);

    await page.goto(app.url);
    await untilReady(page);
    expect('numbers on the page', numbersIn(await page.locator('body').innerText()), numbers);
    expect('--cw-accent', await accentOf(page), expected.accent);
    const asked = seen.requests.filter((url) => url === creditsUrl);
    expect(`requests for ${CREDITS_PATH}`, asked.length, isServerRendered ? 0 : 1);
    const strangers = seen.requests.filter((url) => !url.startsWith(app.url));
    expect('requests to other hosts', strangers, []);

    expect('what the handler answers', await page.evaluate(ask, CREDITS_PATH), [200, 'team_demo']);
    const foreign = await fetch(creditsUrl, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect('what it answers to another site', foreign.status, 403);

    await page.getByRole('button', { name: expected.signOut }).click();
    await untilState(page, 'credit-balance', 'signed-out');
    expect('numbers after the sign-out', numbersIn(await page.locator('body').innerText()), []);

    const texts = [...(await seen.texts()), html, await page.content(), app.printed()];
    const leaks = texts.flatMap((text) => text.match(`.{0,60}${apiKey}.{0,20}`) ?? []);
    expect('the API key', leaks, []);
    expect('what went wrong in the page', seen.problems, []);
    if (isServerRendered) {
      expect('what a signed-out page gets', await page.evaluate(ask, CREDITS_PATH), [401, null]);
    }
  } catch (error) {
    const text = await page.locator('body').innerText();
    wrong.push(error.message, ...seen.problems, `The page says:\n${text}`);
  } finally {
    await context.close();
    await app.close();
  }
  if (wrong.length > 0) throw new Error([...wrong, `The app says:\n${app.printed()}`].join('\n'));
}

/** All three widgets have their credits, and recharts has drawn the plot. */
async function untilReady(page) {
  for (const slot of ['credit-balance', 'plan-badge', 'lot-breakdown']) {
    await untilState(page, slot, 'ready');
  }
  await page.locator('.recharts-surface').waitFor({ timeout: STATE_TIMEOUT_MS });
}

function untilState(page, slot, state) {
  const widget = page.locator(`[data-slot="${slot}"][data-state="${state}"]`);
  return widget.waitFor({ timeout: STATE_TIMEOUT_MS });
}

function accentOf(page) {
  return page
    .locator('[data-slot="credit-balance"]')
    .evaluate((root) => getComputedStyle(root).getPropertyValue('--cw-accent').trim());
}

/** Runs in the page. */
async function ask(path) {
  const answer = await fetch(path);
  await answer.text();
  return [answer.status, answer.headers.get('credits-team')];
}
