import type { Consumer } from './CreditsStore.js';
import type { Environment, PageChange } from './environment.js';
import { isDue, isDueOnReconnect, pollIntervalMs } from './policy/polling.js';
import { type CreditsRecord, lastOutcome } from './record.js';

/** Focus may come and go quickly. */
const MIN_FOCUS_GAP_MS = 5_000;
/** A fetch that the host has canceled is tried again after this time; a second one in a row at the next poll. */
const CANCELED_RETRY_MS = 2_000;

/** Jitter of a refetch after a reconnect, in milliseconds: all pages in an office reconnect at once. */
const RECONNECT_JITTER_MS = 15_000;

/** Refetches at the right times. */
export interface Poller {
  /** Sets the timer for the next poll, after anything that it depends on has changed. */
  schedule: () => void;
  /** Refetches now, unless the page is hidden, offline or already fetching. */
  refetch: () => void;
  /** The user has come back to the page, or another consumer to the store. */
  refetchIfDue: () => void;
  /** The network, or the page itself, has come back: refetches at a random time, so that not all pages do at once. */
  handleReturn: (change: PageChange) => void;
  /** A fetch has started, ours or the host's. */
  noteFetch: () => void;
  /** A result has arrived, so that no refetch is due for the network's return. */
  noteResult: () => void;
  stop: () => void;
}

/** What a poller depends on. */
export interface PollerParts {
  env: Environment;
  record: CreditsRecord;
  consumers: ReadonlySet<Consumer>;
  hasData: () => boolean;
  isFetching: () => boolean;
  refetch: () => void;
}

/** Polls a team's credits while the page is visible and online. */
export function createPoller(parts: PollerParts): Poller {
  const { env, record, consumers, isFetching } = parts;
  let cancelTimer = () => {};
  let focusedAtMs = Number.NEGATIVE_INFINITY;
  let fetchedAtMs = Number.NEGATIVE_INFINITY;
  let canceledFetches = 0;
  let returnAtMs: number | null = null;
  const mayFetch = () => env.isOnline() && env.isVisible() && !isFetching();
  const refetch = () => {
    if (mayFetch()) parts.refetch();
  };
  const steadyAgeMs = () => env.steady() - record.settledSteadyMs;
  const isUnanswered = () => fetchedAtMs > record.settledSteadyMs;

  /** Milliseconds; `false` for never. */
  const untilNextMs = () => {
    const intervalMs = shortestIntervalMs(consumers);
    if (returnAtMs !== null) return Math.max(0, returnAtMs - env.steady());
    if (isUnanswered() && (intervalMs || !parts.hasData())) {
      const waitMs = canceledFetches === 0 ? CANCELED_RETRY_MS : intervalMs;
      return waitMs && Math.max(0, fetchedAtMs + waitMs - env.steady());
    }
    if (!intervalMs) return false;
    const waitMs = pollIntervalMs(lastOutcome(record), intervalMs);
    const ageMs = Math.max(env.now() - record.settledAtMs, steadyAgeMs());
    return waitMs && Math.max(0, waitMs - ageMs);
  };

  const schedule = () => {
    cancelTimer();
    const waitMs = mayFetch() && untilNextMs();
    if (waitMs !== false) cancelTimer = env.setTimer(refetch, waitMs);
  };

  return {
    schedule,
    refetch,
    refetchIfDue() {
      const isSoonAgain = env.steady() - focusedAtMs < MIN_FOCUS_GAP_MS;
      if (!mayFetch() || isSoonAgain || !isDue(lastOutcome(record), env.now(), steadyAgeMs()))
        return schedule();
      focusedAtMs = env.steady();
      refetch();
    },
    handleReturn(change) {
      const isRestored = change === 'restored'; // from a cache in which a page misses every event
      if (isRestored || (env.isOnline() && isDueOnReconnect(lastOutcome(record), env.now()))) {
        const jitterMs = isRestored || !parts.hasData() ? 0 : RECONNECT_JITTER_MS;
        returnAtMs = env.steady() + env.random() * jitterMs;
      }
      schedule();
    },
    noteFetch() {
      returnAtMs = null;
      canceledFetches = isUnanswered() ? canceledFetches + 1 : 0;
      fetchedAtMs = env.steady();
    },
    noteResult() {
      returnAtMs = null;
    },
    stop() {
      cancelTimer();
      returnAtMs = null;
    },
  };
}

/** Milliseconds; `false` if no consumer polls. */
function shortestIntervalMs(consumers: ReadonlySet<Consumer>): number | false {
  const intervalsMs = [...consumers].flatMap(({ intervalMs }) => intervalMs || []);
  return intervalsMs.length > 0 && Math.min(...intervalsMs);
}
