// The product's server: its pages, its log-in, and the path that the widgets read.
import { createCreditsHandler } from 'react-credit-widgets/server';
import { createFiles } from './createFiles.mjs';
import { createSessionPath } from './createSessionPath.mjs';
import { createSessions } from './createSessions.mjs';

/**
 * A team that has an account at the vendor's, and who works there.
 *
 * @typedef {object} Team
 * @property {string} id - No secret: the page gives it to `<CreditsProvider team>`.
 * @property {string} name
 * @property {string} person
 * @property {string} apiKey - Stays in this process, but for the requests to the vendor.
 */

/**
 * A request handler of the Fetch API for the whole site.
 *
 * @param {object} options
 * @param {readonly Team[]} options.teams
 * @param {string} options.pageDir - The folder of the built page.
 * @param {Omit<import('react-credit-widgets/server').CreditsHandlerOptions, 'authorize'>} [options.credits]
 * @returns {Promise<(request: Request) => Promise<Response>>}
 */
export async function createSite({ teams, pageDir, credits }) {
  const sessions = createSessions();
  const teamOf = (request) => teams.find(({ id }) => id === sessions.teamOf(request));

  const answerCredits = createCreditsHandler({
    ...credits,
    authorize: (request) => {
      const team = teamOf(request);
      return team ? { apiKey: team.apiKey, team: team.id } : null;
    },
  });
  const answerSession = createSessionPath({ teams, sessions });
  const answerFile = await createFiles(pageDir);

  return async (request) => {
    switch (new URL(request.url).pathname) {
      case '/api/credits':
        return answerCredits(request);
      case '/session':
        return answerSession(request);
      default:
        return answerFile(request);
    }
  };
}
