// One and the same customer's server for every runtime. Whoever a header names is signed in, with a key of that name.
import { createCreditsHandler } from 'react-credit-widgets/server';

/** What an answer of the upstream may take, in milliseconds. */
const TIMEOUT_MS = 500;

let handler;

export const app = {
  /**
   * @param {Request} request
   * @param {{ UPSTREAM: string }} env
   * @returns {Promise<Response>}
   */
  fetch(request, { UPSTREAM }) {
    handler ??= createCreditsHandler({
      upstream: UPSTREAM,
      timeoutMs: TIMEOUT_MS,
      authorize: ({ headers }) => {
        const team = headers.get('x-team');
        return team ? { apiKey: `key-of-${team}`, team } : null;
      },
    });
    return handler(request);
  },
};
