/** A color without opacity: red, green and blue of sRGB, each 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Contrast of two colors, 1–21: "contrast ratio" of WCAG 2.2. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const lights = [luminance(a), luminance(b)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** "Relative luminance" of WCAG 2.2, 0–1. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** `#rrggbb`. */
export function toHex(color: Rgb): string {
  return `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** `top` with an opacity of 0–1 over `bottom`. */
export function blend(top: Rgb, opacity: number, bottom: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2) => top[index] * opacity + bottom[index] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}
