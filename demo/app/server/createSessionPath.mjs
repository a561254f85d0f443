import { isOwnPage } from './isOwnPage.mjs';

/**
 * The path of the log-in: `GET` says who is signed in and who could be, `POST ?team=<id>` signs in or switches, `DELETE`
 * signs out. All three answer with the state thereafter.
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
    const asked = new URL(request.url).searchParams.get('team');
    if (!teams.some(({ id }) => id === asked)) return refuse(400, 'bad_request');
    return state(asked, sessions.begin(request, asked));
  };

  function state(team, setCookie) {
    const reader = people.find((person) => person.team === team) ?? null;
    return answer(200, { reader, people }, setCookie ? { 'set-cookie': setCookie } : {});
  }
}

/** What a browser may know of a team: copied word by word, so that the key is never among it. */
function asPerson({ id, name, person }) {
  return { team: id, teamName: name, name: person };
}

function refuse(status, error) {
  return answer(status, { error }, status === 405 ? { allow: 'GET, POST, DELETE' } : {});
}

/** One reader's, and no document: nothing in it may be kept, run or guessed. */
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
