import { STATUS_CODES } from 'node:http';
import { teams } from '../../demo/teams.mjs';
import { equals, row } from './rows.mjs';

/**
 * Checks that no API key reached a page, the browser's storage or any log, and that the console holds only the
 * browser's own lines about failed requests.
 *
 * @param {readonly import('./openPage.mjs').PageLog[]} logs
 * @param {readonly import('playwright').BrowserContext[]} contexts
 * @param {string} printed - Output of the demo's process.
 */
export async function checkNoLeaks(logs, contexts, printed) {
  const lines = logs.flatMap((one) => one.console);
  const failed = logs.flatMap(({ credits }) => credits).filter((status) => status !== 200);
  row(
    'console: one line per failed request, nothing else',
    equals(lines.sort(), failed.map(line).sort()),
  );

  const received = await Promise.all(logs.flatMap((one) => one.received));
  const stored = await Promise.all(
    contexts.map(async (one) => JSON.stringify(await one.storageState())),
  );
  const texts = [...received, ...lines, ...stored, printed];
  const holds = (text) => teams.some(({ apiKey }) => text.includes(apiKey));
  row(
    `API keys in ${received.length} responses, console, storage, log`,
    equals(texts.filter(holds), []),
  );
}

function line(status) {
  const reason = status
    ? `the server responded with a status of ${status} (${STATUS_CODES[status]})`
    : 'net::ERR_EMPTY_RESPONSE';
  return `Failed to load resource: ${reason}`;
}
