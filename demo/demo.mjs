// `npm run demo`: builds a small product with the packed library and serves it, with credits over real HTTP.
//
//   npm run demo [-- --port 4310]          reads a mock of the Olostep API, with a panel to simulate failures
//   OLOSTEP_API_KEY=… npm run demo         reads the Olostep API; the key stays in this process
//
// PORT sets the port, too. The default is 4310, or a free port if that is taken.
import { parseArgs } from 'node:util';
import { buildApp } from './buildApp.mjs';
import { serve } from './serve.mjs';
import { startSite } from './startSite.mjs';
import { teams } from './teams.mjs';
import { accountsOf } from './upstream/accountsOf.mjs';
import { createUpstream } from './upstream/createUpstream.mjs';

const OLOSTEP_URL = 'https://api.olostep.com/user/credits/info';
const SITE_PORT = 4310;
const MOCK_PORT = 4311;

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const requestedPort = values.port ?? process.env.PORT;

const apiKey = process.env.OLOSTEP_API_KEY?.trim();
// Keep it from the child processes of the build.
delete process.env.OLOSTEP_API_KEY;
if (apiKey && !/^[\x21-\x7e]+$/.test(apiKey))
  stop('OLOSTEP_API_KEY has characters that an HTTP header cannot hold');
if (requestedPort && !(Number(requestedPort) >= 0 && Number(requestedPort) <= 65_535)) {
  stop(`The port must be a number from 0 to 65535, not ${requestedPort}`);
}

const app = await buildApp();

const fault = { current: 'none' };
const upstream = createUpstream({ accounts: accountsOf(teams), fault });
const mock = apiKey ? null : await onPort(MOCK_PORT, (port) => serve(upstream, port));
/** The handler's only log. Names the failure, never the content of a request or response. */
const onError = ({ code, status }) =>
  console.log(`Credits: ${code}${status ? ` (${status})` : ''}`);
const source = mock
  ? {
      teams,
      upstream: `${mock.url}/user/credits/info`,
      fault,
      // A new fault shows at once, and "No response" takes 2 seconds, not the usual 8.
      credits: { freshMs: 0, timeoutMs: 2_000, onError },
    }
  : {
      teams: [{ id: 'your-team', name: 'Your team', person: 'You', apiKey: String(apiKey) }],
      upstream: OLOSTEP_URL,
      credits: { onError },
    };
const { createSite } = await import(`${app}/server/createSite.mjs`);
const start = (port) => startSite({ createSite, port, pageDir: `${app}/dist`, ...source });
const site = await (requestedPort
  ? start(Number(requestedPort)).catch(stop)
  : onPort(SITE_PORT, start));

console.log(`\nDemo: ${site.url}  (reads ${source.upstream}; Ctrl-C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all([site.close(), mock?.close()]);
  });
}

/** Starts on this port, or on a free one if it is taken. */
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
