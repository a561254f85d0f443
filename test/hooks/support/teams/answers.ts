import type { Ledger } from './Ledger.js';
import { bodyOf, type Mark, TEAMS } from './marks.js';

/** Responds to a request, and records the consequences in the ledger. */
export type Answer = (
  request: Mark,
  ledger: Ledger,
  response: PromiseWithResolvers<Response>,
) => void;

function success(headersOf: (mark: Mark) => HeadersInit): Answer {
  return (mark, ledger, { resolve }) => {
    ledger.receive(mark);
    resolve(new Response(bodyOf(mark), { headers: headersOf(mark) }));
  };
}

/** The user may no longer see the team's credits. */
function revoking(status: number, body = '{}'): Answer {
  return ({ team }, ledger, { resolve }) => {
    ledger.revoke(team);
    resolve(new Response(body, { status }));
  };
}

/** A failure that keeps the data. */
function failing(status: number, body: string, headers: HeadersInit = {}): Answer {
  return (_mark, _ledger, { resolve }) => resolve(new Response(body, { status, headers }));
}

/** Every response that the server, or the network, may give. */
export const answers = {
  credits: success(({ team }) => ({ 'credits-team': team })),
  'credits without a team': success(() => ({})),
  'another team': ({ team, version }, ledger, { resolve }) => {
    const other = TEAMS[(TEAMS.indexOf(team) + 1) % TEAMS.length] ?? 'a';
    ledger.revoke(team);
    const headers = { 'credits-team': other };
    resolve(new Response(bodyOf({ team: other, version }), { headers }));
  },
  'signed out': revoking(401, '{"error":"signed_out"}'),
  '401': revoking(401),
  '402': revoking(402),
  '403': revoking(403),
  '500': failing(500, '{"error":"Internal Server Error"}'),
  '429': failing(429, '{}', { 'retry-after': '30' }),
  HTML: failing(200, '<!doctype html><title>Sign in</title>'),
  'no network': (_mark, _ledger, { reject }) => reject(new TypeError('Failed to fetch')),
} satisfies Record<string, Answer>;

export type AnswerName = keyof typeof answers;
