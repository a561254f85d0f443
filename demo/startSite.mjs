import { createBackstage } from './createBackstage.mjs';
import { onlyThisMachine } from './onlyThisMachine.mjs';
import { serve } from './serve.mjs';

/**
 * Serves the product's site, with the switch for what goes wrong behind it.
 *
 * @param {object} options
 * @param {typeof import('./app/server/createSite.mjs').createSite} options.createSite - As the app brings it, on top of the
 *   library that is installed there.
 * @param {number} [options.port] - 0 takes a free one.
 * @param {readonly import('./app/server/createSite.mjs').Team[]} options.teams
 * @param {string} options.pageDir - The folder of the built page.
 * @param {string} options.upstream - Where credits are read.
 * @param {{ current: string } | null} [options.fault] - Shared with the stand-in.
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
  return serve(onlyThisMachine(createBackstage({ site, upstream, fault })), port);
}
