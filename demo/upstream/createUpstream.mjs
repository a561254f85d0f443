// A mock of the Olostep API: serves GET /user/credits/info by the contract
// (test/contract/credits-api.openapi.yaml), and fails on demand.
import { upstreamFaults } from './faults.mjs';

const CREDITS_PATH = '/user/credits/info';

/**
 * Creates the mock, as a Fetch API handler.
 *
 * @param {object} options
 * @param {Map<string, unknown>} options.accounts - Response body by API key.
 * @param {{ current: string }} [options.fault] - Name of the current fault; unknown names are ignored.
 * @returns {(request: Request) => Promise<Response>}
 */
export function createUpstream({ accounts, fault = { current: 'none' } }) {
  return async (request) => {
    if (new URL(request.url).pathname !== CREDITS_PATH) return refuse(404, 'not_found');
    if (request.method !== 'GET') return refuse(405, 'method_not_allowed', { allow: 'GET' });
    const key = request.headers.get('authorization')?.match(/^Bearer (.+)$/)?.[1];
    const body = accounts.get(key ?? '');
    if (!body) return new Response(null, { status: 402 });
    const response = Response.json(body);
    return upstreamFaults[fault.current]?.(response) ?? response;
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
