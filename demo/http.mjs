// What servers of this machine share, the demo's and those of the tests.
import { once } from 'node:events';

/**
 * A server that listens.
 *
 * @typedef {object} Listening
 * @property {string} url - Where it is, without a trailing slash.
 * @property {() => Promise<void>} close - Hangs up on everybody and frees the port.
 */

/**
 * Makes a server listen on this machine and nowhere else. Port 0 takes a free one. Rejects with `EADDRINUSE` when the
 * port is taken.
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
 * The path that a request asks for, without its query.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {string}
 */
export function pathOf({ url = '/' }) {
  return url.split('?', 1)[0] ?? '/';
}

/**
 * Ends a response with a JSON body.
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
