import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blend,
  contrastRatio,
  type Rgb,
  toHex,
} from '../../../src/theme/contrast/contrastRatio.js';
import { contrast, parseHex } from '../../support/color.js';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

const channel = fc.integer({ min: 0, max: 255 });
const color: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);

describe('contrastRatio', () => {
  it('is what another implementation of WCAG 2.2 says', () => {
    fc.assert(
      fc.property(color, color, (a, b) => {
        const other = contrast(parseHex(toHex(a)), parseHex(toHex(b)));
        expect(contrastRatio(a, b)).toBeCloseTo(other, 8);
      }),
    );
  });

  it('is 21 for black and white, in either order, and 1 for equal colors', () => {
    expect(contrastRatio(BLACK, WHITE)).toBeCloseTo(21, 10);
    expect(contrastRatio(WHITE, BLACK)).toBeCloseTo(21, 10);
    expect(contrastRatio([18, 52, 86], [18, 52, 86])).toBe(1);
  });

  it.each([
    ['#767676', 118, 4.54, 'enough for text'],
    ['#777777', 119, 4.47, 'too little for text'],
    ['#949494', 148, 3.03, 'enough for a shape'],
    ['#959595', 149, 2.99, 'too little for a shape'],
  ])('of the gray %s (%i) on white is, rounded down, %d: %s', (_hex, gray, ratio) => {
    expect(Math.floor(contrastRatio([gray, gray, gray], WHITE) * 100) / 100).toBe(ratio);
  });
});

describe('toHex', () => {
  it.each<[hex: string, color: Rgb]>([
    ['#000000', BLACK],
    ['#0a0b0c', [10, 11, 12]],
    ['#ffffff', WHITE],
    ['#80ff01', [127.5, 254.6, 0.5]],
  ])('writes two digits a channel, rounded: %s', (hex, rgb) => {
    expect(toHex(rgb)).toBe(hex);
  });
});

describe('blend', () => {
  it.each<[opacity: number, color: Rgb]>([
    [0, [0, 100, 200]],
    [0.25, [25, 125, 150]],
    [1, [100, 200, 0]],
  ])('with an opacity of %d, mixes each channel by itself into %j', (opacity, mixed) => {
    expect(blend([100, 200, 0], opacity, [0, 100, 200])).toEqual(mixed);
  });
});
