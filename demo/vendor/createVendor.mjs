// Stands in for the vendor's server: it speaks GET /user/credits/info as the contract says
// (test/contract/credits-api.openapi.yaml), and fails on demand.
import { vendorFaults } from './faults.mjs';

const CREDITS_PATH = '/user/credits/info';

/**
 * A request handler of the Fetch API.
 *
 * @param {object} options
 * @param {Map<string, unknown>} options.accounts - The body of each API key.
 * @param {{ current: string }} [options.fault] - What goes wrong now; names that it does not know are not its concern.
 * @returns {(request: Request) => Promise<Response>}
 */
export function createVendor({ accounts, fault = { current: 'none' } }) {
  return async (request) => {
    if (new URL(request.url).pathname !== CREDITS_PATH) return refuse(404, 'not_found');
    if (request.method !== 'GET') return refuse(405, 'method_not_allowed', { allow: 'GET' });
    const key = request.headers.get('authorization')?.match(/^Bearer (.+)$/)?.[1];
    const body = accounts.get(key ?? '');
    if (!body) return new Response(null, { status: 402 });
    const answer = Response.json(body);
    return vendorFaults[fault.current]?.(answer) ?? answer;
  };
}

/**
 * @param {number} status
 * @param {string} error
 * @param {Record<string, string>} [headers]
 */
function refuse(status, error, headers = {}) {
  return Response.json({ error }, { status, headers });
}
