import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { listen } from './http.mjs';

/**
 * Serves a request handler of the Fetch API by `node:http`, on this machine only. Port 0 takes a free one.
 *
 * @param {import('@hono/node-server').FetchCallback} handler
 * @param {number} [port]
 * @returns {Promise<import('./http.mjs').Listening>}
 */
export function serve(handler, port = 0) {
  // Node's own Request and Response stay what they are, for everybody else in this process.
  return listen(createServer(getRequestListener(handler, { overrideGlobalObjects: false })), port);
}
