// The product's server: its pages, its session endpoint, and the endpoint of the widgets.
import { createCreditsHandler } from 'react-credit-widgets/server';
import { createFiles } from './createFiles.mjs';
import { createSessionPath } from './createSessionPath.mjs';
import { createSessions } from './createSessions.mjs';

/**
 * A team with an Olostep account, and one person in it.
 *
 * @typedef {object} Team
 * @property {string} id - Not secret: the page passes it to `<CreditsProvider team>`.
 * @property {string} name
 * @property {string} person
 * @property {string} apiKey - Leaves this process only in requests to the upstream.
 */

/**
 * Creates a Fetch API handler for the whole site.
 *
 * @param {object} options
 * @param {readonly Team[]} options.teams
 * @param {string} options.pageDir - Folder of the built page.
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
