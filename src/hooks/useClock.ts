import { useSyncExternalStore } from 'react';
import { clock } from '../sync/clock.js';

/**
 * The time in epoch milliseconds, updated on every tick: from the host's clock if there is one, else from the page's.
 * While hydrating, the page's clock is replaced by `readFirstMs`, so that server and browser render the same.
 */
export function useClock(now: (() => number) | undefined, readFirstMs: () => number): number {
  const tickMs = useSyncExternalStore(clock.subscribe, clock.getNowMs, readFirstMs);
  return now ? now() : tickMs;
}
