import { focusManager, onlineManager } from '@tanstack/react-query';
import { extraAskDelayMs } from '../api/policy/extraAsk.js';
import type { CreditsConnection } from './CreditsContext.js';
import { queryOf } from './queryState.js';

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
