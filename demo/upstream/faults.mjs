import { setTimeout as sleep } from 'node:timers/promises';

const SLOW_MS = 1_500;
/** Longer than any caller waits. */
const SILENT_MS = 60_000;
const RETRY_AFTER_S = 20;

/**
 * Faults that the mock upstream can simulate, by name. Each receives the correct response.
 *
 * @type {Record<string, (response: Response) => Response | Promise<Response>>}
 */
export const upstreamFaults = {
  // The contract defines this status, but no body for it.
  'wrong-key': () => new Response(null, { status: 402 }),
  'used-up': () => Response.json({ object: 'error', code: 'credits_exhausted' }, { status: 402 }),
  'too-many': () =>
    Response.json(
      { error: 'rate_limited' },
      { status: 429, headers: { 'retry-after': String(RETRY_AFTER_S) } },
    ),
  broken: () => Response.json({ error: 'Internal Server Error' }, { status: 500 }),
  slow: (response) => after(SLOW_MS, response),
  silent: (response) => after(SILENT_MS, response),
};

/** Delays a response without keeping the process alive. */
function after(delayMs, response) {
  return sleep(delayMs, response, { ref: false });
}
