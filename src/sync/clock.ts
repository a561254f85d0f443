import { systemNow } from '../api/systemNow.js';

const TICK_MS = 60_000;
/** A new subscriber re-reads the clock if its reading is older than this; widgets that mount together share one. */
const OLD_AFTER_MS = 1_000;

const listeners = new Set<() => void>();
let readMs = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * One clock for all widgets of a page, shaped for `useSyncExternalStore`. While it has subscribers, it ticks once a
 * minute, when the page becomes visible again, and when a widget calls `tick` because something is due.
 */
export const clock = {
  /** Epoch milliseconds right now. */
  read: (): number => systemNow(),

  /** Epoch milliseconds at the last tick; stable between ticks. */
  getNowMs(): number {
    if (listeners.size === 0 && isOld()) readMs = systemNow();
    return readMs;
  },

  subscribe(listener: () => void): () => void {
    if (listeners.size === 0) start();
    listeners.add(listener);
    if (isOld()) clock.tick(); // a subscriber between two ticks does not wait for the next
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) stop();
    };
  },

  /** Reads the real clock and notifies all listeners. */
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
