import { useSyncExternalStore } from 'react';
import { clock } from '../sync/clock.js';

/**
 * Epoch milliseconds: the host's clock where there is one, else the page's, read on every tick. While hydrating it is
 * what `readFirstMs` says, so that server and browser draw the same.
 */
export function useClock(now: (() => number) | undefined, readFirstMs: () => number): number {
  const tickMs = useSyncExternalStore(clock.subscribe, clock.getNowMs, readFirstMs);
  return now ? now() : tickMs;
}
