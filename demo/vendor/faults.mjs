import { setTimeout as sleep } from 'node:timers/promises';

const SLOW_MS = 1_500;
/** Longer than anybody waits. */
const SILENT_MS = 60_000;
const RETRY_AFTER_S = 20;

/**
 * What the stand-in can do wrong, by name. Each is given the answer that would be right.
 *
 * @type {Record<string, (answer: Response) => Response | Promise<Response>>}
 */
export const vendorFaults = {
  // The contract says what it means, and nothing about a body.
  'wrong-key': () => new Response(null, { status: 402 }),
  'used-up': () => Response.json({ object: 'error', code: 'credits_exhausted' }, { status: 402 }),
  'too-many': () =>
    Response.json(
      { error: 'rate_limited' },
      { status: 429, headers: { 'retry-after': String(RETRY_AFTER_S) } },
    ),
  broken: () => Response.json({ error: 'Internal Server Error' }, { status: 500 }),
  slow: (answer) => after(SLOW_MS, answer),
  silent: (answer) => after(SILENT_MS, answer),
};

/** Not waited for when the process wants to end. */
function after(delayMs, answer) {
  return sleep(delayMs, answer, { ref: false });
}
