/** A color without opacity: red, green and blue of sRGB, each 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Contrast ratio of two colors (WCAG 2.2), 1–21. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const luminances = [luminance(a), luminance(b)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** Relative luminance (WCAG 2.2), 0–1. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Formats a color as `#rrggbb`. */
export function toHex(color: Rgb): string {
  return `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Blends `top`, with an opacity of 0–1, over `bottom`. */
export function blend(top: Rgb, opacity: number, bottom: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2) => top[index] * opacity + bottom[index] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}
