import { blend, contrastRatio, type Rgb } from './contrastRatio.js';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const STEPS = 256;

/**
 * The color nearest to the given one, on its way to black or to white, that reaches a contrast.
 *
 * @param surfaceUnder - What a color would stand on; some stand on a tint of themselves.
 * @param minimum - Contrast to reach, 1–21.
 */
export function nearestPassing(
  color: Rgb,
  surfaceUnder: (color: Rgb) => Rgb,
  minimum: number,
): Rgb | null {
  for (let step = 1; step <= STEPS; step += 1) {
    for (const end of [BLACK, WHITE]) {
      const candidate = rounded(blend(end, step / STEPS, color));
      if (contrastRatio(candidate, surfaceUnder(candidate)) >= minimum) return candidate;
    }
  }
  return null;
}

function rounded([red, green, blue]: Rgb): Rgb {
  return [Math.round(red), Math.round(green), Math.round(blue)];
}
