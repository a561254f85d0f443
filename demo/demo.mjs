// `npm run demo`: builds the page from the packed library and serves it, with credits over real HTTP.
//
//   npm run demo [-- --port 4310]          reads a stand-in for the vendor's API, with a switch for its faults
//   OLOSTEP_API_KEY=… npm run demo         reads the vendor's API; the key stays in this process
//
// PORT says the port too. Without either it is 4310, or any free one when that is taken.
import { parseArgs } from 'node:util';
import { buildPage } from './buildPage.mjs';
import { startSite } from './site.mjs';
import { startVendor } from './vendor.mjs';

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

const pageDir = await buildPage();

const standInKey = 'demo-key';
const standIn = apiKey
  ? null
  : await onPort(STAND_IN_PORT, (port) => startVendor({ port, key: standInKey }));
const source = standIn
  ? {
      upstream: `${standIn.url}/user/credits/info`,
      apiKey: standInKey,
      faultUrl: `${standIn.url}/demo/fault`,
    }
  : { upstream: VENDOR_URL, apiKey: String(apiKey) };
const start = (port) => startSite({ port, pageDir, ...source });
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
