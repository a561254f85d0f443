import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { listen } from './http.mjs';

/**
 * Serves a Fetch API handler with `node:http`, on the loopback interface only. Port 0 picks a free port.
 *
 * @param {import('@hono/node-server').FetchCallback} handler
 * @param {number} [port]
 * @returns {Promise<import('./http.mjs').Listening>}
 */
export function serve(handler, port = 0) {
  // Leave Node's own Request and Response in place for the rest of the process.
  return listen(createServer(getRequestListener(handler, { overrideGlobalObjects: false })), port);
}
