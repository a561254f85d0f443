import { randomBytes } from 'node:crypto';

const COOKIE = 'quarry_session';
const ID_BYTES = 16;
/** The oldest goes when there is one more. */
const MAX_SESSIONS = 1_000;

/**
 * Who is signed in, in this process's memory. The cookie holds a random id and nothing else, is out of reach for scripts,
 * and is not sent with what other sites post. (On HTTPS it would be `Secure`, and named `__Host-…`.)
 */
export function createSessions() {
  /** @type {Map<string, string>} team by session id */
  const teams = new Map();

  return {
    /**
     * The team that a request may act for; `undefined` for nobody.
     *
     * @param {Request} request
     */
    teamOf: (request) => teams.get(idOf(request)),

    /**
     * Begins a session under a new id, and ends the one that there was.
     *
     * @param {Request} request
     * @param {string} team
     * @returns {string} the `set-cookie` for it
     */
    begin: (request, team) => {
      teams.delete(idOf(request));
      const [oldest] = teams.keys();
      if (teams.size >= MAX_SESSIONS && oldest) teams.delete(oldest);
      const id = randomBytes(ID_BYTES).toString('hex');
      teams.set(id, team);
      return cookie(id);
    },

    /**
     * Ends the session, if there is one.
     *
     * @param {Request} request
     * @returns {string} the `set-cookie` for it
     */
    end: (request) => {
      teams.delete(idOf(request));
      return `${cookie('')}; Max-Age=0`;
    },
  };
}

/** @param {Request} request */
function idOf({ headers }) {
  const pairs = (headers.get('cookie') ?? '').split('; ').map((pair) => pair.split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? '';
}

/** @param {string} id */
function cookie(id) {
  return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax`;
}
