/** A color as three numbers from 0 to 1: sRGB unless a name says linear. */
export type Rgb = readonly [number, number, number];
type Lab = readonly [l: number, a: number, b: number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** `#rrggbb` as sRGB. */
export function parseHex(hex: string): Rgb {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new Error(`not a six-digit hex color: ${hex}`);
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** `top` with an opacity of 0–1 over `bottom`, as a browser composites. */
export function over(top: Rgb, opacity: number, bottom: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2) => top[index] * opacity + bottom[index] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}

/** Contrast of two colors, 1–21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
export function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: Rgb): number {
  return dot([0.2126, 0.7152, 0.0722], linear(color));
}

/**
 * Color vision deficiencies at severity 1, for linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), table of the supplement.
 */
const MACHADO: Record<Deficiency, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export type Deficiency = 'protanopia' | 'deuteranopia' | 'tritanopia';

/** A color as someone with a color vision deficiency sees it. */
export function simulateDeficiency(deficiency: Deficiency, color: Rgb): Rgb {
  const clamped = (value: number) => encode(Math.min(1, Math.max(0, value)));
  const [r, g, b] = multiply(MACHADO[deficiency], linear(color));
  return [clamped(r), clamped(g), clamped(b)];
}

/** Linear sRGB to CIE XYZ, D65 (IEC 61966-2-1). */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const D65: Rgb = [0.95047, 1, 1.08883];

/** CIE L*a*b* under D65. */
export function toLab(color: Rgb): Lab {
  const xyz = multiply(TO_XYZ, linear(color));
  const f = (index: 0 | 1 | 2) => {
    const t = xyz[index] / D65[index];
    return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  };
  return [116 * f(1) - 16, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))];
}

/**
 * The CIEDE2000 difference of two L*a*b* colors, after Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference
 * Formula", Color Research and Application 30 (2005); weights 1.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 1.5 - 0.5 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)];
  const [h1, h2] = [hue(a1 * g, b1), hue(a2 * g, b2)];
  const isGray = c1 * c2 === 0;

  const turn = h2 - h1 > 180 ? -360 : h2 - h1 < -180 ? 360 : 0;
  const dh = isGray ? 0 : h2 - h1 + turn;
  const dH = 2 * Math.sqrt(c1 * c2) * sin(dh / 2);

  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const sum = h1 + h2;
  const isFar = Math.abs(h1 - h2) > 180;
  const h = isGray ? sum : (sum + (isFar ? (sum < 360 ? 360 : -360) : 0)) / 2;
  const t =
    1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sC, sH] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rotation = 60 * Math.exp(-(((h - 275) / 25) ** 2));
  const rT = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sin(rotation);
  const [x, y, z] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH];
  return Math.sqrt(x ** 2 + y ** 2 + z ** 2 + rT * y * z);
}

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/** Angle of a color in degrees, 0–360. */
function hue(a: number, b: number): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

function linear([r, g, b]: Rgb): Rgb {
  const decode = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return [decode(r), decode(g), decode(b)];
}

function encode(v: number): number {
  return v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;
}

function multiply([x, y, z]: Matrix, color: Rgb): Rgb {
  return [dot(x, color), dot(y, color), dot(z, color)];
}

function dot([a, b, c]: Rgb, [x, y, z]: Rgb): number {
  return a * x + b * y + c * z;
}
