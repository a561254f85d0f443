import { randomBytes } from 'node:crypto';

const COOKIE = 'quarry_session';
const ID_BYTES = 16;
/** Beyond this, the oldest session is dropped. */
const MAX_SESSIONS = 1_000;

/**
 * Keeps sessions in memory. The cookie holds only a random id, is `HttpOnly`, and is not sent with cross-site POSTs.
 * (On HTTPS it would be `Secure`, and named `__Host-…`.)
 */
export function createSessions() {
  /** @type {Map<string, string>} team by session id */
  const teams = new Map();

  return {
    /**
     * The team id of a request's session; `undefined` if signed out.
     *
     * @param {Request} request
     */
    teamOf: (request) => teams.get(idOf(request)),

    /**
     * Starts a session under a new id, and ends the previous one.
     *
     * @param {Request} request
     * @param {string} team
     * @returns {string} the `Set-Cookie` header
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
     * @returns {string} the `Set-Cookie` header
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
