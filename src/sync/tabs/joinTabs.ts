import type { CreditsError } from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import type { Environment } from '../environment.js';
import { isRevoking } from '../policy/retry.js';
import {
  type Answer,
  type CreditsRecord,
  recordAttempt,
  recordFound,
  recordSharedFailure,
} from '../record.js';
import { createTabLock } from './createTabLock.js';
import { messageOf, parseTabMessage } from './tabMessage.js';

/** The previous lock holder's message may still be in flight when the next tab gets the lock. */
const GRACE_MS = 100;
/** Tabs poll at about the same time, so an answer this recent serves them all. */
const SAME_POLL_MS = 2_000;

/** A tab among those that show the same team. */
export interface Tabs {
  /** Makes one request, unless another tab has just made it. */
  read: (request: () => Promise<Answer>, signal: AbortSignal) => Promise<Answer>;
  leave: () => void;
}

/** What tabs share, and how an answer of another tab gets into the store. */
export interface TabsParts {
  env: Environment;
  record: CreditsRecord;
  /** Name of the channel, and of the lock under which tabs fetch. */
  name: string;
  isFailing: () => boolean;
  write: (credits: Credits, atMs: number) => void;
  hearRevocation: (error: CreditsError, atMs: number) => void;
  schedule: () => void;
}

/**
 * Lets the tabs that show one team take turns: one fetches and posts its answer, which the tabs that were waiting use
 * instead of fetching. Without channel or locks, a tab fetches for itself.
 */
export function joinTabs(parts: TabsParts): Tabs {
  const { env, record, name } = parts;
  const withTabLock = createTabLock(name, env);
  let latest: Answer | null = null;
  const channel = env.openChannel(name, (message) => {
    const answer = parseTabMessage(message, env.now());
    if (!answer) return;
    latest = answer;
    receive(answer, parts);
  });

  return {
    read(request, signal) {
      const sinceMs = env.now() - SAME_POLL_MS;
      const usable = () => (latest && isUsable(latest, sinceMs, env.now(), record) ? latest : null);
      return withTabLock(async (hasWaited) => {
        if (hasWaited && !usable()) await new Promise<void>((end) => env.setTimer(end, GRACE_MS));
        const received = usable();
        if (received?.error) recordSharedFailure(record);
        if (received) return received;
        const own = await request();
        if (!signal.aborted && isForAllTabs(own)) channel?.post(messageOf(own));
        return own;
      });
    },
    leave: () => channel?.close(),
  };
}

/** Whether another tab's answer serves a read: it is recent, and was requested after the data had to be newer. */
function isUsable(
  { sentAtMs, atMs }: Answer,
  sinceMs: number,
  nowMs: number,
  { newerThanMs, revokedAtMs }: CreditsRecord,
): boolean {
  return atMs > sinceMs && atMs <= nowMs && sentAtMs > Math.max(newerThanMs, revokedAtMs);
}

/** A server's response applies to all tabs. A failure without one may be this tab's own: its setup, its network. */
function isForAllTabs({ error }: Answer): boolean {
  return !error || error.status !== null;
}

/**
 * Applies new credits, and a revocation, at once. Any other failure does not affect a healthy tab; a tab that is
 * failing too adopts the shared failure time, so that the tabs retry together.
 */
function receive(
  answer: Answer,
  { env, record, isFailing, write, hearRevocation, schedule }: TabsParts,
): void {
  const { sentAtMs, atMs, credits, error } = answer;
  const isOutdated = sentAtMs <= record.revokedAtMs || atMs <= record.settledAtMs;
  if (error && isRevoking(error)) hearRevocation(error, atMs);
  else if (isOutdated) return;
  else if (credits) {
    recordAttempt(record, answer, env.steady());
    write(credits, atMs);
  } else if (isFailing()) {
    recordFound(record, { error: record.error, atMs }, env.steady());
    schedule();
  }
}
