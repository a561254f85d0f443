import { systemNow } from '../api/systemNow.js';

const TICK_MS = 60_000;
/** A new subscriber re-reads the clock if its reading is older than this; widgets that mount together share one. */
const OLD_AFTER_MS = 1_000;

const listeners = new Set<() => void>();
const alarms = new Set<{ atMs: number }>();
let readMs = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * One clock for all widgets of a page, shaped for `useSyncExternalStore`. While it has subscribers and the page is
 * visible, it ticks once a minute and when an alarm is due; also when the page becomes visible again.
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
    if (listeners.size === 0) document.addEventListener('visibilitychange', handleVisibility);
    listeners.add(listener);
    if (isOld())
      tick(); // a subscriber between two ticks does not wait for the next
    else schedule();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      document.removeEventListener('visibilitychange', handleVisibility);
      clearTimeout(timer);
    };
  },

  /** Makes the clock tick in `delayMs` (0 or more), too. Returns a function that cancels it. */
  setAlarm(delayMs: number): () => void {
    const alarm = { atMs: systemNow() + delayMs };
    alarms.add(alarm);
    schedule();
    return () => {
      alarms.delete(alarm);
      schedule();
    };
  },
};

/** Reads the real clock and notifies all listeners. */
function tick(): void {
  readMs = systemNow();
  for (const alarm of alarms) if (alarm.atMs <= readMs) alarms.delete(alarm);
  schedule();
  for (const listener of listeners) listener();
}

/** Sets the one timer of the clock: to the next minute or alarm, none while nothing is seen of it. */
function schedule(): void {
  clearTimeout(timer);
  if (listeners.size === 0 || document.visibilityState !== 'visible') return;
  const nowMs = systemNow();
  const delaysMs = [...alarms].map(({ atMs }) => Math.max(0, atMs - nowMs));
  timer = setTimeout(tick, Math.min(readMs + TICK_MS - nowMs, TICK_MS, ...delaysMs));
}

function isOld(): boolean {
  return Math.abs(systemNow() - readMs) > OLD_AFTER_MS;
}

function handleVisibility(): void {
  if (document.visibilityState === 'visible') tick();
  else schedule();
}
