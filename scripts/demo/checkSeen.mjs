import { STATUS_CODES } from 'node:http';
import { teams } from '../../demo/teams.mjs';
import { equals, row } from './rows.mjs';

/**
 * What all tabs together received, printed and kept: no key of a team, and no line but those that the browser itself prints
 * about an answer that failed.
 *
 * @param {readonly import('./openPage.mjs').Seen[]} seen
 * @param {readonly import('playwright').BrowserContext[]} contexts
 * @param {string} printed - What the demo's own process printed.
 */
export async function checkSeen(seen, contexts, printed) {
  const lines = seen.flatMap((one) => one.console);
  const failed = seen.flatMap(({ credits }) => credits).filter((status) => status !== 200);
  row(
    'console: a line per failed request, no other',
    equals(lines.sort(), failed.map(line).sort()),
  );

  const received = await Promise.all(seen.flatMap((one) => one.received));
  const kept = await Promise.all(
    contexts.map(async (one) => JSON.stringify(await one.storageState())),
  );
  const texts = [...received, ...lines, ...kept, printed];
  const holds = (text) => teams.some(({ apiKey }) => text.includes(apiKey));
  row(
    `keys: in ${received.length} answers, console, storage, log`,
    equals(texts.filter(holds), []),
  );
}

function line(status) {
  const why = status
    ? `the server responded with a status of ${status} (${STATUS_CODES[status]})`
    : 'net::ERR_EMPTY_RESPONSE';
  return `Failed to load resource: ${why}`;
}
