import { useEffect } from 'react';
import { clock } from '../sync/clock.js';

/** The clock ticks every minute anyway, so an alarm is set only for times before the tick after next. */
const HORIZON_MS = 120_000;

/**
 * Makes the clock tick exactly at `atMs`, so that a lot is shown as expired on time.
 *
 * @param atMs - Epoch milliseconds; `null` for no alarm.
 * @param nowMs - The last reading of the clock; each new one resets the alarm.
 * @param readNow - Reads the clock itself, which is slightly ahead of its last reading.
 */
export function useAlarm(atMs: number | null, nowMs: number, readNow: () => number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new reading resets the alarm, not a new function
  useEffect(() => {
    if (atMs === null || atMs - nowMs > HORIZON_MS) return;
    return clock.setAlarm(Math.max(0, atMs - readNow()));
  }, [atMs, nowMs]);
}
