import { useEffect } from 'react';
import { clock } from '../sync/clock.js';

/** The clock ticks every minute anyway, so an alarm is set only for what is due before the tick after next. */
const HORIZON_MS = 120_000;

/**
 * Makes the clock tick exactly at `atMs`, so that a lot expires on the screen when it expires.
 *
 * @param atMs - Epoch milliseconds; `null` for no alarm.
 * @param nowMs - The last reading of the clock; each new one sets the alarm anew.
 * @param readNow - The clock itself, which is a little ahead of its last reading.
 */
export function useAlarm(atMs: number | null, nowMs: number, readNow: () => number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reading, not a new function, is what counts
  useEffect(() => {
    if (atMs === null || atMs - nowMs > HORIZON_MS) return;
    const timer = setTimeout(clock.tick, Math.max(0, atMs - readNow()));
    return () => clearTimeout(timer);
  }, [atMs, nowMs]);
}
