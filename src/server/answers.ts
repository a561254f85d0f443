import { clampHint } from '../api/policy/clampHint.js';
import { encodeTeam, TEAM_HEADER } from '../api/teamHeader.js';
import type { CreditsInfoWire } from '../api/wire.js';
import type { CreditsError } from '../credits/CreditsError.js';

/** Why a request gets no credits. */
export type Refusal = keyof typeof STATUS_OF_REFUSAL;

const STATUS_OF_REFUSAL = {
  signed_out: 401,
  forbidden: 403,
  method_not_allowed: 405,
  rate_limited: 429,
  authorize_failed: 500,
  upstream_auth: 502,
  upstream_exhausted: 502,
  upstream_error: 502,
  upstream_timeout: 504,
} as const;

/** An answer is one reader's, is data, and is of this moment. */
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
export function refusal(word: Refusal): Response {
  const body = JSON.stringify({ error: word });
  const answer = new Response(body, { status: STATUS_OF_REFUSAL[word], headers: HEADERS });
  if (word === 'method_not_allowed') answer.headers.set('allow', 'GET, HEAD');
  return answer;
}

/** The answer to a page when the upstream gave no credits. */
export function failureAnswer({ code, retryAfterMs }: CreditsError): Response {
  switch (code) {
    case 'invalid_key':
    case 'forbidden':
      return refusal('upstream_auth');
    case 'exhausted':
      return refusal('upstream_exhausted');
    case 'timeout':
      return refusal('upstream_timeout');
    case 'rate_limited':
      return rateLimited(clampHint(retryAfterMs ?? 0));
    default:
      return refusal('upstream_error');
  }
}

function rateLimited(waitMs: number): Response {
  const answer = refusal('rate_limited');
  answer.headers.set('retry-after', String(Math.ceil(waitMs / 1000)));
  return answer;
}

/** What a browser asks before a request with headers of the page's own, such as a bearer token of the host's session. */
export function preflightAnswer(): Response {
  const allowed = {
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'authorization',
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers: allowed });
}

/** Lets the page of another origin read an answer that was made with its visitor's cookies. */
export function allowOrigin({ headers }: Response, origin: string): void {
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('access-control-expose-headers', `${TEAM_HEADER}, retry-after`);
  headers.set('vary', 'origin');
}
