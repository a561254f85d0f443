import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { startSite } from '../../demo/startSite.mjs';
import { teams } from '../../demo/teams.mjs';
import { accountsOf } from '../../demo/upstream/accountsOf.mjs';
import { createUpstream } from '../../demo/upstream/createUpstream.mjs';
import { signIn, waitForState } from './actions.mjs';
import { openPage } from './openPage.mjs';
import { contains, equals, row } from './rows.mjs';

const app = fileURLToPath(new URL('../../demo/.app', import.meta.url));

/**
 * The demo as it runs with OLOSTEP_API_KEY, but against a mock: one team, no simulated failures, and the page names the
 * API that it reads.
 */
export async function checkApiKeyMode(context, { screenshot }) {
  const [{ apiKey }] = teams;
  const upstream = await serve(createUpstream({ accounts: accountsOf(teams) }));
  const { createSite } = await import(`${app}/server/createSite.mjs`);
  const site = await startSite({
    createSite,
    teams: [{ id: 'your-team', name: 'Your team', person: 'You', apiKey }],
    pageDir: `${app}/dist`,
    upstream: `${upstream.url}/user/credits/info`,
  });
  const { page, log, close } = await openPage(context, site.url);
  await signIn(page, 'You');
  row('API key: balance', contains(await waitForState(page, '[data-state="ready"]'), '12,500'));
  const source = `calls the Olostep API, ${new URL(upstream.url).host}`;
  row('API key: source', contains(await page.locator('.source').innerText(), source));
  row('API key: no simulated failures', equals(await page.locator('.faults').count(), 0));
  await screenshot(page, 'demo-api-key');
  await close();
  await site.close();
  await upstream.close();
  return log;
}
