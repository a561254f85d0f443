import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { startSite } from '../../demo/startSite.mjs';
import { teams } from '../../demo/teams.mjs';
import { accountsOf } from '../../demo/vendor/accountsOf.mjs';
import { createVendor } from '../../demo/vendor/createVendor.mjs';
import { settled, signIn } from './acts.mjs';
import { openPage } from './openPage.mjs';
import { contains, equals, row } from './rows.mjs';

const app = fileURLToPath(new URL('../../demo/.app', import.meta.url));

/**
 * As with OLOSTEP_API_KEY, but with another server in the vendor's place: one team, no switch, and the page says whom it
 * reads.
 */
export async function checkVendorMode(context, { picture }) {
  const [{ apiKey }] = teams;
  const vendor = await serve(createVendor({ accounts: accountsOf(teams) }));
  const { createSite } = await import(`${app}/server/createSite.mjs`);
  const site = await startSite({
    createSite,
    teams: [{ id: 'your-team', name: 'Your team', person: 'You', apiKey }],
    pageDir: `${app}/dist`,
    upstream: `${vendor.url}/user/credits/info`,
  });
  const { page, seen, close } = await openPage(context, site.url);
  await signIn(page, 'You');
  row('vendor: the balance', contains(await settled(page, '[data-state="ready"]'), '12,500'));
  const says = `asks the vendor’s API, ${new URL(vendor.url).host}`;
  row('vendor: the page says so', contains(await page.locator('.source').innerText(), says));
  row('vendor: switches for faults', equals(await page.locator('.faults').count(), 0));
  await picture(page, 'demo-vendor');
  await close();
  await site.close();
  await vendor.close();
  return seen;
}
