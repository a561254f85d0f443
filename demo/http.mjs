// Helpers for local HTTP servers, in the demo and in the tests.
import { once } from 'node:events';

/**
 * A listening server.
 *
 * @typedef {object} Listening
 * @property {string} url - Origin, without a trailing slash.
 * @property {() => Promise<void>} close - Closes all connections and frees the port.
 */

/**
 * Listens on the loopback interface only. Port 0 picks a free port. Rejects with `EADDRINUSE` if the port is taken.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<Listening>}
 */
export async function listen(server, port) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * The path of a request, without its query.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {string}
 */
export function pathOf({ url = '/' }) {
  return url.split('?', 1)[0] ?? '/';
}

/**
 * Sends a response with a JSON body.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 * @param {Record<string, string>} [headers]
 */
export function sendJson(response, status, body, headers) {
  response.writeHead(status, { ...headers, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
