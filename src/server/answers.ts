import { encodeTeam, TEAM_HEADER } from '../api/teamHeader.js';
import type { CreditsInfoWire } from '../api/wire.js';
import type { CreditsError } from '../credits/CreditsError.js';
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

/** Private to one reader, never HTML, never cached. */
const HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
};

/** The credits of a team. */
export function creditsAnswer(info: CreditsInfoWire, team: string): Response {
  const headers = { ...HEADERS, [TEAM_HEADER]: encodeTeam(team) };
  return new Response(JSON.stringify(info), { headers });
}

/** The constant answer of a refusal. */
export function refusal(word: CreditsRefusal): Response {
  const body = JSON.stringify({ error: word });
  const answer = new Response(body, { status: STATUS_OF_REFUSAL[word], headers: HEADERS });
  if (word === 'method_not_allowed') answer.headers.set('allow', 'GET, HEAD');
  return answer;
}

/** The answer when the upstream gave no credits. */
export function failureAnswer(error: CreditsError): Response {
  const word = refusalOf(error);
  const answer = refusal(word);
  if (word === 'rate_limited' && error.retryAfterMs !== null) {
    answer.headers.set('retry-after', String(Math.ceil(error.retryAfterMs / 1000)));
  }
  return answer;
}

/** The answer to what a browser asks before a request with headers of the page's own, such as a bearer token of the host's session. */
export function preflightAnswer(): Response {
  const allowed = {
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'authorization',
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers: allowed });
}

/** Lets the page of another origin read an answer that was made with its visitor's cookies. */
export function addCorsHeaders({ headers }: Response, origin: string): void {
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('access-control-expose-headers', `${TEAM_HEADER}, retry-after`);
  headers.set('vary', 'origin');
}
