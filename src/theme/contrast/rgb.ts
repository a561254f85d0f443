/** A colour without opacity: red, green and blue of sRGB, each 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb`. */
export function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** `top` with an opacity of 0–1 over `bottom`. */
export function blend(top: Rgb, opacity: number, bottom: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2) => top[index] * opacity + bottom[index] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}
