import { fetchMemory } from '../api/policy/fetchMemory.js';
import type { CreditsConnection } from './CreditsContext.js';
import type { CreditsSource } from './CreditsSource.js';
import { clock } from './clock.js';
import { dataUpdatedAtMs } from './queryState.js';

/** One attempt takes 10 s at most; what comes later was asked for by a poll. */
const ANSWER_WITHIN_MS = 12_000;

/** Longer than anything moves. */
const MOTION_MS = 1_000;

/** Whether the newest credits in the cache came because the reader asked for fresh ones. */
export function isAnswer(connection: CreditsConnection): boolean {
  const { askedAtMs } = fetchMemory(connection.client, connection.team);
  const tookMs = dataUpdatedAtMs(connection) - askedAtMs;
  return askedAtMs > 0 && tookMs >= 0 && tookMs <= ANSWER_WITHIN_MS;
}

/**
 * Whether the credits that are drawn have just come because the reader asked for fresh ones: what changes then may move,
 * what a poll or a smaller window changes may not.
 */
export function isAskedFor({ connection }: CreditsSource): boolean {
  if (!connection || !isAnswer(connection)) return false;
  return clock.read() - dataUpdatedAtMs(connection) < MOTION_MS;
}
