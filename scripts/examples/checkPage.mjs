// Checks an example's page in a browser.
import { serve } from '../../demo/serve.mjs';
import { accountsOf } from '../../demo/upstream/accountsOf.mjs';
import { createUpstream } from '../../demo/upstream/createUpstream.mjs';
import { startApp } from './startApp.mjs';
import { watchPage } from './watchPage.mjs';

const STATE_TIMEOUT_MS = 15_000;
const CREDITS_PATH = '/api/credits';

/**
 * Starts a built app next to a mock of the Olostep API, and checks its page. Rejects with all problems found.
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
  const upstream = await serve(createUpstream({ accounts }));
  const env = { ...options.env, CREDITS_UPSTREAM: `${upstream.url}/user/credits/info` };
  await checkApp({ ...options, env }).finally(upstream.close);
}

async function checkApp({ browser, cwd, env, apiKey, ...expected }) {
  const { isServerRendered } = expected;
  const app = await startApp(cwd, env);
  const context = await browser.newContext();
  const { page, log } = await watchPage(context);
  const numbers = [expected.balance, expected.plan, ...expected.lots];
  const numbersIn = (text) => {
    const words = text.split(/[^\w.,]+/);
    return numbers.filter((one) => words.includes(one));
  };
  const creditsUrl = app.url + CREDITS_PATH;

  const problems = [];
  const expect = (what, actual, expectedValue) => {
    const [found, wanted] = [actual, expectedValue].map((value) => JSON.stringify(value));
    if (found !== wanted) problems.push(`${what}: ${found}, not ${wanted}`);
  };

  try {
    const html = await fetch(app.url).then((response) => response.text());
    expect('numbers in the HTML', numbersIn(html), isServerRendered ? numbers : []);

    await page.goto(app.url);
    await untilReady(page);
    expect('numbers on the page', numbersIn(await page.locator('body').innerText()), numbers);
    expect('--cw-accent', await accentOf(page), expected.accent);
    const creditsRequests = log.requests.filter((url) => url === creditsUrl);
    expect(`requests for ${CREDITS_PATH}`, creditsRequests.length, isServerRendered ? 0 : 1);
    const foreignRequests = log.requests.filter((url) => !url.startsWith(app.url));
    expect('requests to other hosts', foreignRequests, []);

    expect('response of the handler', await page.evaluate(request, CREDITS_PATH), [
      200,
      'team_demo',
    ]);
    const foreign = await fetch(creditsUrl, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect('status for another site', foreign.status, 403);

    await page.getByRole('button', { name: expected.signOut }).click();
    await untilState(page, 'credit-balance', 'signed-out');
    expect('numbers after sign-out', numbersIn(await page.locator('body').innerText()), []);

    const texts = [...(await log.texts()), html, await page.content(), app.printed()];
    const leaks = texts.flatMap((text) => text.match(`.{0,60}${apiKey}.{0,20}`) ?? []);
    expect('API key', leaks, []);
    expect('problems in the page', log.problems, []);
    if (isServerRendered) {
      expect('response when signed out', await page.evaluate(request, CREDITS_PATH), [401, null]);
    }
  } catch (error) {
    const text = await page.locator('body').innerText();
    problems.push(error.message, ...log.problems, `Text of the page:\n${text}`);
  } finally {
    await context.close();
    await app.close();
  }
  if (problems.length > 0)
    throw new Error([...problems, `Output of the app:\n${app.printed()}`].join('\n'));
}

/** Waits until all three widgets are ready and recharts has drawn the plot. */
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
async function request(path) {
  const response = await fetch(path);
  await response.text();
  return [response.status, response.headers.get('credits-team')];
}
