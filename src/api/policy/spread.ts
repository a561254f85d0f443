const GOLDEN_RATIO = 0.618_033_988_75;

/**
 * A number in [0, 1) drawn from a seed, evenly spread over neighbouring seeds: the same seed draws the same number.
 * Polling draws from the instant of the last result, because a fresh random number on every render would restart the
 * timer every time.
 */
export function drawFrom(seed: number): number {
  return Math.abs(seed * GOLDEN_RATIO) % 1;
}

/** `ms` spread by ±20 %, `draw` in [0, 1). */
export function spread(ms: number, draw: number): number {
  return Math.round(ms * (0.8 + 0.4 * draw));
}
