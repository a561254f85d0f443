/**
 * A number in [0, 1) drawn from a seed: the same seed draws the same number. Polling draws from the instant of the
 * last result, because a fresh random number on every render would restart the timer every time.
 */
export function drawFrom(seed: number): number {
  let hash = Math.imul(seed ^ (seed / 2 ** 32), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** `ms` spread by ±20 %, `draw` in [0, 1). */
export function spread(ms: number, draw: number): number {
  return Math.round(ms * (0.8 + 0.4 * draw));
}
