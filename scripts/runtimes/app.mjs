// The same customer's server for every runtime. The `x-team` header says which team is signed in; its key is
// `key-of-<team>`.
import { createCreditsHandler } from 'react-credit-widgets/server';

/** Timeout of an upstream request, in milliseconds. */
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
