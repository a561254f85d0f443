import { systemNow } from '../api/systemNow.js';

/** The real clocks and timers. */
export const systemTimers = {
  /** The wall clock, epoch milliseconds. */
  now: (): number => systemNow(),
  /** A clock that cannot be set, in milliseconds from any start. */
  steady: (): number => performance.now(),
  /** Runs `callback` in `delayMs` (0 to 2^31 − 1). Returns a function that cancels it. */
  setTimer(callback: () => void, delayMs: number): () => void {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
