import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { isOwnPage } from './app/server/isOwnPage.mjs';
import { vendorFaults } from './vendor/faults.mjs';

const BACKSTAGE_PATH = '/backstage';
const CREDITS_PATH = '/api/credits';
const HEADERS = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/** What can go wrong between browser and server; the rest goes wrong at the vendor's. */
const siteFaults = {
  /** What a hotel's network answers before one has paid. */
  'log-in-page': () =>
    new Response('<!doctype html><title>Guest Wi-Fi</title>', {
      headers: { ...HEADERS, 'content-type': 'text/html' },
    }),
  'hung-up': hangUp,
  // The page does the rest: it takes its network for lost.
  offline: hangUp,
};

const names = new Set(['none', ...Object.keys(vendorFaults), ...Object.keys(siteFaults)]);

/**
 * A site with a switch for what goes wrong behind it. `GET /backstage` says what is read and what goes wrong, `POST
 * /backstage?fault=<name>` changes it.
 *
 * @param {object} options
 * @param {(request: Request) => Promise<Response>} options.site
 * @param {string} options.upstream - What the site reads.
 * @param {{ current: string } | null} options.fault - Shared with the stand-in; `null` when the vendor's own server is read,
 *   which takes no orders.
 * @returns {(request: Request, env: import('@hono/node-server').HttpBindings) => Promise<Response>}
 */
export function createBackstage({ site, upstream, fault }) {
  return async (request, env) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === CREDITS_PATH && fault) {
      return siteFaults[fault.current]?.(env) ?? site(request);
    }
    if (pathname !== BACKSTAGE_PATH) return site(request);
    if (request.method === 'POST' && fault) {
      if (!isOwnPage(request)) return refuse(403, 'forbidden');
      const asked = searchParams.get('fault') ?? '';
      if (!names.has(asked)) return refuse(400, 'bad_request');
      fault.current = asked;
    } else if (request.method !== 'GET') {
      return refuse(405, 'method_not_allowed');
    }
    const state = { upstream: new URL(upstream).host, fault: fault?.current ?? null };
    return Response.json(state, { headers: HEADERS });
  };
}

/** @param {import('@hono/node-server').HttpBindings} env */
function hangUp({ incoming }) {
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
