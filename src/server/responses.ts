import { AS_OF_HEADER } from '../api/asOf.js';
import { encodeTeam, TEAM_HEADER } from '../api/teamHeader.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { DatedCredits } from './createFreshCredits.js';
import { type CreditsRefusal, refusalOf } from './refusalOf.js';

const STATUS_OF_REFUSAL: Record<CreditsRefusal, number> = {
  signed_out: 401,
  forbidden: 403,
  method_not_allowed: 405,
  rate_limited: 429,
  authorize_failed: 500,
  upstream_auth: 502,
  upstream_exhausted: 502,
  upstream_error: 502,
  upstream_timeout: 504,
};

/** Private to one user, never HTML, never cached. */
const HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
};

/** The response with a team's credits. */
export function creditsResponse({ info, readAtMs }: DatedCredits, team: string): Response {
  const asOf = String(Math.floor(readAtMs));
  const headers = { ...HEADERS, [TEAM_HEADER]: encodeTeam(team), [AS_OF_HEADER]: asOf };
  return new Response(JSON.stringify(info), { headers });
}

/** The constant response of a refusal. */
export function refusalResponse(refusal: CreditsRefusal): Response {
  const body = JSON.stringify({ error: refusal });
  const response = new Response(body, { status: STATUS_OF_REFUSAL[refusal], headers: HEADERS });
  if (refusal === 'method_not_allowed') response.headers.set('allow', 'GET, HEAD');
  return response;
}

/** The response when the upstream returned no credits. */
export function errorResponse(error: CreditsError): Response {
  const refusal = refusalOf(error);
  const response = refusalResponse(refusal);
  if (refusal === 'rate_limited' && error.retryAfterMs !== null) {
    response.headers.set('retry-after', String(Math.ceil(error.retryAfterMs / 1000)));
  }
  return response;
}

/** The response to a CORS preflight, for requests with custom headers, such as a bearer token of the host's session. */
export function preflightResponse(): Response {
  const allowed = {
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'authorization',
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers: allowed });
}

/** Lets a page of another origin read a response to a request with its visitor's cookies. */
export function addCorsHeaders({ headers }: Response, origin: string): void {
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('access-control-expose-headers', `${TEAM_HEADER}, ${AS_OF_HEADER}, retry-after`);
  headers.set('vary', 'origin');
}
