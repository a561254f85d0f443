// `npm run demo`: builds a small product on the packed library and serves it, with credits over real HTTP.
//
//   npm run demo [-- --port 4310]          reads a stand-in for the vendor's API, with a switch for its faults
//   OLOSTEP_API_KEY=… npm run demo         reads the vendor's API; the key stays in this process
//
// PORT says the port too. Without either it is 4310, or any free one when that is taken.
import { parseArgs } from 'node:util';
import { buildApp } from './buildApp.mjs';
import { serve } from './serve.mjs';
import { startSite } from './startSite.mjs';
import { teams } from './teams.mjs';
import { accountsOf } from './vendor/accountsOf.mjs';
import { createVendor } from './vendor/createVendor.mjs';

const VENDOR_URL = 'https://api.olostep.com/user/credits/info';
const SITE_PORT = 4310;
const STAND_IN_PORT = 4311;

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const askedPort = values.port ?? process.env.PORT;

const apiKey = process.env.OLOSTEP_API_KEY?.trim();
// Nothing that the build starts needs it.
delete process.env.OLOSTEP_API_KEY;
if (apiKey && !/^[\x21-\x7e]+$/.test(apiKey)) stop('OLOSTEP_API_KEY is not fit for an HTTP header');
if (askedPort && !(Number(askedPort) >= 0 && Number(askedPort) <= 65_535)) {
  stop(`A port is a number from 0 to 65535, not ${askedPort}`);
}

const app = await buildApp();

const fault = { current: 'none' };
const vendor = createVendor({ accounts: accountsOf(teams), fault });
const standIn = apiKey ? null : await onPort(STAND_IN_PORT, (port) => serve(vendor, port));
/** The handler's only log. It names the failure, never what was sent or received. */
const onError = ({ code, status }) =>
  console.log(`Credits: ${code}${status ? ` (${status})` : ''}`);
const source = standIn
  ? {
      teams,
      upstream: `${standIn.url}/user/credits/info`,
      fault,
      // A switch of the fault is seen at once, and nobody who tries "No answer" waits the usual 8 seconds.
      credits: { freshMs: 0, timeoutMs: 2_000, onError },
    }
  : {
      teams: [{ id: 'your-team', name: 'Your team', person: 'You', apiKey: String(apiKey) }],
      upstream: VENDOR_URL,
      credits: { onError },
    };
const { createSite } = await import(`${app}/server/createSite.mjs`);
const start = (port) => startSite({ createSite, port, pageDir: `${app}/dist`, ...source });
const site = await (askedPort ? start(Number(askedPort)).catch(stop) : onPort(SITE_PORT, start));

console.log(`\nDemo: ${site.url}  (reads ${source.upstream}; Ctrl-C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all([site.close(), standIn?.close()]);
  });
}

/** Starts on this port, or on a free one when it is taken. */
async function onPort(port, start) {
  try {
    return await start(port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return start(0);
  }
}

function stop(reason) {
  console.error(reason.message ?? reason);
  process.exit(1);
}
