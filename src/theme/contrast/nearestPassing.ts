import { blend, contrastRatio, type Rgb } from './contrastRatio.js';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const STEPS = 256;

/**
 * Returns the color nearest to `color`, darker or lighter, that reaches a contrast; `null` if none does.
 *
 * @param surfaceUnder - Returns the background of a color; some have a tint of themselves as background.
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
