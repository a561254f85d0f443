import { systemNow } from '../api/systemNow.js';

const TICK_MS = 60_000;
/** Whoever comes new takes a reading older than this afresh; widgets that mount together share one. */
const OLD_AFTER_MS = 1_000;

const listeners = new Set<() => void>();
let readMs = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * One clock for all widgets of a page, in the shape of `useSyncExternalStore`: it ticks once a minute while somebody
 * listens, when the page becomes visible again, and when a widget says that something is due.
 */
export const clock = {
  /** Epoch milliseconds at this very moment. */
  read: (): number => systemNow(),

  /** Epoch milliseconds at the last tick; steady between ticks. */
  getNowMs(): number {
    if (listeners.size === 0 && isOld()) readMs = systemNow();
    return readMs;
  },

  subscribe(listener: () => void): () => void {
    if (listeners.size === 0) start();
    listeners.add(listener);
    if (isOld()) clock.tick(); // somebody who comes between two ticks does not wait for the next
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) stop();
    };
  },

  /** Reads the real clock and tells all listeners. */
  tick(): void {
    readMs = systemNow();
    for (const listener of listeners) listener();
  },
};

function isOld(): boolean {
  return Math.abs(systemNow() - readMs) > OLD_AFTER_MS;
}

function start(): void {
  timer = setInterval(clock.tick, TICK_MS);
  document.addEventListener('visibilitychange', tickWhenVisible);
}

function stop(): void {
  clearInterval(timer);
  document.removeEventListener('visibilitychange', tickWhenVisible);
}

function tickWhenVisible(): void {
  if (document.visibilityState === 'visible') clock.tick();
}
