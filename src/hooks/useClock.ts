import { useSyncExternalStore } from 'react';
import { clock } from './clock.js';

/**
 * Epoch milliseconds: the host's clock where there is one, else the page's, read on every tick. While hydrating it is
 * `firstMs`, so that server and browser draw the same.
 */
export function useClock(now: (() => number) | undefined, firstMs: number): number {
  const tickMs = useSyncExternalStore(clock.subscribe, clock.getNowMs, () => firstMs);
  return now ? now() : tickMs;
}
