import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { isOwnPage } from './app/server/isOwnPage.mjs';
import { upstreamFaults } from './upstream/faults.mjs';

const DEMO_PATH = '/demo';
const CREDITS_PATH = '/api/credits';
const HEADERS = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/** Faults between browser and server; the others are simulated by the mock upstream. */
const siteFaults = {
  /** What a captive portal answers before one has signed in. */
  'login-page': () =>
    new Response('<!doctype html><title>Guest Wi-Fi</title>', {
      headers: { ...HEADERS, 'content-type': 'text/html' },
    }),
  'connection-lost': dropConnection,
  // The page does the rest: it tells react-query that it is offline.
  offline: dropConnection,
};

const names = new Set(['none', ...Object.keys(upstreamFaults), ...Object.keys(siteFaults)]);

/**
 * Wraps a site with simulated failures. `GET /demo` answers with the upstream's host and the current fault, `POST
 * /demo?fault=<name>` sets the fault.
 *
 * @param {object} options
 * @param {(request: Request) => Promise<Response>} options.site
 * @param {string} options.upstream - URL that the site reads credits from.
 * @param {{ current: string } | null} options.fault - Shared with the mock upstream; `null` when the site reads the real Olostep
 *   API, where no fault can be set.
 * @returns {(request: Request, env: import('@hono/node-server').HttpBindings) => Promise<Response>}
 */
export function withFaults({ site, upstream, fault }) {
  return async (request, env) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === CREDITS_PATH && fault) {
      return siteFaults[fault.current]?.(env) ?? site(request);
    }
    if (pathname !== DEMO_PATH) return site(request);
    if (request.method === 'POST' && fault) {
      if (!isOwnPage(request)) return refuse(403, 'forbidden');
      const name = searchParams.get('fault') ?? '';
      if (!names.has(name)) return refuse(400, 'bad_request');
      fault.current = name;
    } else if (request.method !== 'GET') {
      return refuse(405, 'method_not_allowed');
    }
    const state = { upstream: new URL(upstream).host, fault: fault?.current ?? null };
    return Response.json(state, { headers: HEADERS });
  };
}

/** @param {import('@hono/node-server').HttpBindings} env */
function dropConnection({ incoming }) {
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/**
 * @param {number} status
 * @param {string} error
 */
function refuse(status, error) {
  return Response.json({ error }, { status, headers: HEADERS });
}
