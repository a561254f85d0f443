import { onlyThisMachine } from './onlyThisMachine.mjs';
import { serve } from './serve.mjs';
import { withFaults } from './withFaults.mjs';

/**
 * Serves the product's site, with an endpoint to simulate failures.
 *
 * @param {object} options
 * @param {typeof import('./app/server/createSite.mjs').createSite} options.createSite - The app's own, which uses the
 *   library installed there.
 * @param {number} [options.port] - 0 picks a free port.
 * @param {readonly import('./app/server/createSite.mjs').Team[]} options.teams
 * @param {string} options.pageDir - Folder of the built page.
 * @param {string} options.upstream - URL to read credits from.
 * @param {{ current: string } | null} [options.fault] - Shared with the mock upstream.
 * @param {Omit<import('react-credit-widgets/server').CreditsHandlerOptions, 'authorize' | 'upstream'>} [options.credits]
 * @returns {Promise<import('./http.mjs').Listening>}
 */
export async function startSite({
  createSite,
  port,
  teams,
  pageDir,
  upstream,
  fault = null,
  credits,
}) {
  const site = await createSite({ teams, pageDir, credits: { ...credits, upstream } });
  return serve(onlyThisMachine(withFaults({ site, upstream, fault })), port);
}
