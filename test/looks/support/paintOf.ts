import type { Rgb } from '../../support/color.js';

/** Converts a CSS color in any notation to sRGB and opacity (0–1). */
export function paintOf(css: string): { color: Rgb; opacity: number } {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no 2D canvas context');
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { color: [red / 255, green / 255, blue / 255], opacity: alpha / 255 };
}
