import type { Environment } from '../environment.js';
import type { Answer, CreditsRecord } from '../record.js';
import { createTabLock } from './createTabLock.js';

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

/**
 * What tabs share. Functions of the engine are passed, not imported: a module that is loaded now and later would be split
 * from both.
 */
export interface TabsParts {
  env: Environment;
  record: Readonly<CreditsRecord>;
  /** Name of the channel, and of the lock under which tabs fetch. */
  name: string;
  /** An answer in the form in which it is posted. */
  format: (answer: Answer) => object;
  /** Parses a posted message; `null` for anything else. */
  parse: (message: unknown) => Answer | null;
  /** Applies an answer of another tab. */
  hear: (answer: Answer) => void;
  /** Another tab's failure is used in place of a request. */
  handleFailure: () => void;
}

/**
 * Lets the tabs that show one team take turns: one fetches and posts its answer, which the tabs that were waiting use
 * instead of fetching. Without channel or locks, a tab fetches for itself.
 */
export function joinTabs(parts: TabsParts): Tabs {
  const { env, record, name, format, parse, hear, handleFailure } = parts;
  const withTabLock = createTabLock(name, env);
  let latest: Answer | null = null;
  const channel = env.openChannel(name, (message) => {
    const answer = parse(message);
    if (!answer) return;
    latest = answer;
    hear(answer);
  });

  return {
    read(request, signal) {
      const sinceMs = env.now() - SAME_POLL_MS;
      const usable = () => (latest && isUsable(latest, sinceMs, env.now(), record) ? latest : null);
      return withTabLock(async (hasWaited) => {
        if (hasWaited && !usable()) await new Promise<void>((end) => env.setTimer(end, GRACE_MS));
        const received = usable();
        if (received?.error) handleFailure();
        if (received) return received;
        const own = await request();
        if (!signal.aborted && isForAllTabs(own)) channel?.post(format(own));
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
