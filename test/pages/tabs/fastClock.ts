/** How much faster time passes in a page with fast clocks. */
export const SPEED = 15;

/**
 * Runs in a page before its scripts: its clocks and timers, but not its network, run `speed` times as fast. All pages
 * with the same `sinceMs` have the same clock, as tabs do.
 */
export function speedUpClocks([speed, sinceMs]: [speed: number, sinceMs: number]): void {
  const { setTimeout, setInterval } = window;
  const scaled = (realMs: number) => sinceMs + (realMs - sinceMs) * speed;
  const realNow = Date.now.bind(Date);
  const realSteady = performance.now.bind(performance);
  Date.now = () => Math.floor(scaled(realNow()));
  performance.now = () => realSteady() * speed;
  window.setTimeout = ((run: TimerHandler, ms = 0, ...rest: unknown[]) =>
    setTimeout(run, ms / speed, ...rest)) as typeof window.setTimeout;
  window.setInterval = ((run: TimerHandler, ms = 0, ...rest: unknown[]) =>
    setInterval(run, ms / speed, ...rest)) as typeof window.setInterval;
}
