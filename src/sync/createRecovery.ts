import type { Entry } from './createEntry.js';
import type { CreditsObserver } from './createFetches.js';
import type { Poller } from './createPoller.js';
import type { Timers } from './environment.js';

/** An entry that is emptied again and again is refetched at most this often. */
const MIN_GAP_MS = 5_000;

/** What a store does after a host has removed or emptied its entry. */
export interface Recovery {
  /** Moves the observer to the current entry, if the host has replaced it. */
  attach: () => void;
  /** Attaches and loads, after this task: a host may be in the middle of replacing entries. */
  start: () => void;
  cancel: () => void;
}

/**
 * Creates the recovery of a store.
 *
 * @param isWanted - Whether anything still shows the entry when the time has come.
 */
export function createRecovery(
  { steady, setTimer }: Pick<Timers, 'steady' | 'setTimer'>,
  entry: Entry,
  poller: Poller,
  getObserver: () => CreditsObserver | null,
  isWanted: () => boolean,
): Recovery {
  let recoveredAtMs = Number.NEGATIVE_INFINITY;
  let cancelTimer = () => {};

  const attach = () => {
    const observer = getObserver();
    if (observer && observer.getCurrentQuery() !== entry.getQuery()) {
      observer.setOptions(observer.options);
    }
  };

  const recover = () => {
    if (!isWanted()) return;
    recoveredAtMs = steady();
    attach();
    if (entry.getQuery()?.state.status === 'pending') poller.refetch();
    else poller.schedule();
  };

  return {
    attach,
    start() {
      cancelTimer();
      cancelTimer = setTimer(recover, Math.max(0, recoveredAtMs + MIN_GAP_MS - steady()));
    },
    cancel: () => cancelTimer(),
  };
}
