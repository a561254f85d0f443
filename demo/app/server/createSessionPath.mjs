import { isOwnPage } from './isOwnPage.mjs';

/**
 * The session endpoint: `GET` returns who is signed in and who can sign in, `POST ?team=<id>` signs in or switches
 * teams, `DELETE` signs out. All three answer with the resulting state.
 *
 * @param {object} options
 * @param {readonly import('./createSite.mjs').Team[]} options.teams
 * @param {ReturnType<typeof import('./createSessions.mjs').createSessions>} options.sessions
 * @returns {(request: Request) => Response}
 */
export function createSessionPath({ teams, sessions }) {
  const people = teams.map(asPerson);

  return (request) => {
    if (request.method === 'GET') return state(sessions.teamOf(request));
    if (!isOwnPage(request)) return refuse(403, 'forbidden');
    if (request.method === 'DELETE') return state(undefined, sessions.end(request));
    if (request.method !== 'POST') return refuse(405, 'method_not_allowed');
    const team = new URL(request.url).searchParams.get('team');
    if (!teams.some(({ id }) => id === team)) return refuse(400, 'bad_request');
    return state(team, sessions.begin(request, team));
  };

  function state(team, setCookie) {
    const user = people.find((person) => person.team === team) ?? null;
    return answer(200, { user, people }, setCookie ? { 'set-cookie': setCookie } : {});
  }
}

/** What a browser may know about a team: an allow-list, so the key is never in it. */
function asPerson({ id, name, person }) {
  return { team: id, teamName: name, name: person };
}

function refuse(status, error) {
  return answer(status, { error }, status === 405 ? { allow: 'GET, POST, DELETE' } : {});
}

/** A private JSON response: never cached, never run as a document, never sniffed. */
function answer(status, body, headers) {
  return Response.json(body, {
    status,
    headers: {
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
