import { useEffect } from 'react';
import { clock } from './clock.js';

/** The clock ticks every minute anyway, so an alarm is set only for what is due before the tick after next. */
const HORIZON_MS = 120_000;

/** Makes the clock tick exactly at `atMs`, so that a lot expires on the screen when it expires. Epoch milliseconds. */
export function useAlarm(atMs: number | null, nowMs: number): void {
  const waitMs = atMs === null ? Infinity : Math.max(0, atMs - nowMs);
  useEffect(() => {
    if (waitMs > HORIZON_MS) return;
    const timer = setTimeout(clock.tick, waitMs);
    return () => clearTimeout(timer);
  }, [waitMs]);
}
