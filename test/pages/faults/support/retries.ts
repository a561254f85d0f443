import type { Outcome } from '../rows/outcomes.js';

const SECOND_MS = 1_000;

/** Requests in the first failing cycle. */
export const REQUESTS: Record<Outcome['retry'], number> = { quick: 3, hint: 1, slow: 1, stop: 1 };

const within = (minMs: number, maxMs: number) => (ms: unknown) =>
  typeof ms === 'number' && ms >= minMs && ms <= maxMs;

/** Whether the next poll is due when it should be: 120 s and 300 s ± 20 %, a hint never before the normal 60 s. */
export const NEXT_POLL_MS: Record<Outcome['retry'], (ms: unknown) => boolean> = {
  quick: within(96 * SECOND_MS, 144 * SECOND_MS),
  hint: within(48 * SECOND_MS, 600 * SECOND_MS),
  slow: within(240 * SECOND_MS, 360 * SECOND_MS),
  stop: (ms) => ms === false,
};
