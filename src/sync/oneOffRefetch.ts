import { focusManager, onlineManager } from '@tanstack/react-query';
import { MAX_TIMER_MS } from '../api/http/withDeadline.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { queryOf } from './cacheEntry.js';

/** After the network came back, all pages of an office would ask at once; milliseconds to spread them over. */
export const RECONNECT_SPREAD_MS = 15_000;
/** The same after an expiry: all lots of all teams may end at one midnight. */
export const EXPIRY_SPREAD_MS = 60_000;

/** A question that can be planned, planned anew, and dropped. */
export interface ExtraAsk {
  /** Asks once, somewhere in `spreadMs` after what happens in `dueInMs`; `false` where no timer reaches that far. */
  plan: (dueInMs: number, spreadMs: number) => boolean;
  drop: () => void;
}

/** Asks for a team's credits outside of polling; not on a page that nobody sees or that has no network. */
export function createExtraAsk(connection: CreditsConnection): ExtraAsk {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    const query = queryOf(connection);
    const mayAsk = onlineManager.isOnline() && focusManager.isFocused();
    if (mayAsk && query?.isActive()) query.fetch().catch(() => {}); // the query keeps the error
  };
  const drop = () => clearTimeout(timer);
  const plan = (dueInMs: number, spreadMs: number) => {
    drop();
    const delayMs = extraAskDelayMs(dueInMs, spreadMs, Math.random());
    if (delayMs !== null) timer = setTimeout(ask, delayMs);
    return delayMs !== null;
  };
  return { plan, drop };
}

/**
 * Milliseconds, 1 to 2^31 − 1, until a question that no poll asks: somewhere in `spreadMs` after what happens in `dueInMs`.
 * `null` where no timer reaches that far; `draw` in [0, 1).
 */
export function extraAskDelayMs(dueInMs: number, spreadMs: number, draw: number): number | null {
  const delayMs = Math.max(1, dueInMs) + draw * spreadMs;
  return delayMs <= MAX_TIMER_MS ? delayMs : null;
}
