import { onTestFinished, vi } from 'vitest';

/** Counts the timers set since, of any delay, that have neither fired nor been cleared; until the test ends. */
export function countTimers(): { pending: () => number } {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = window;
  const pending = new Set<unknown>();
  const clear = (stop: (id?: number) => void) => (id?: number) => {
    pending.delete(id);
    stop(id);
  };
  vi.stubGlobal('setTimeout', (callback: () => void, delay?: number) => {
    const id = setTimeout(() => {
      pending.delete(id);
      callback();
    }, delay);
    pending.add(id);
    return id;
  });
  vi.stubGlobal('setInterval', (callback: () => void, delay?: number) => {
    const id = setInterval(callback, delay);
    pending.add(id);
    return id;
  });
  vi.stubGlobal('clearTimeout', clear(clearTimeout));
  vi.stubGlobal('clearInterval', clear(clearInterval));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { pending: () => pending.size };
}
