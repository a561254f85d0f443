import type { Rgb } from './contrastRatio.js';

/** A color and its opacity, 0–1. */
export interface ReadColor {
  rgb: Rgb;
  opacity: number;
}

/** Parses a CSS color with the browser; `null` if it is invalid, or cannot be known outside of a page (`var()`). */
export function readColor(css: string): ReadColor | null {
  if (!CSS.supports('color', css) || css.includes('var(')) return null;
  const pixel = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pixel) return null;
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], opacity: alpha / 255 };
}
