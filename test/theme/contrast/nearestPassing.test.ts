import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blend,
  contrastRatio,
  type Rgb,
  toHex,
} from '../../../src/theme/contrast/contrastRatio.js';
import { nearestPassing } from '../../../src/theme/contrast/nearestPassing.js';
import { parseHex } from '../../support/color.js';

const channel = fc.integer({ min: 0, max: 255 });
const color: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);

describe('nearestPassing', () => {
  it.each([
    // #767676 is the lightest gray that text on white may have.
    ['#888888', '#ffffff', 4.5, '#767676'],
    ['#777777', '#ffffff', 4.5, '#767676'],
    ['#333333', '#000000', 4.5, '#757575'],
    ['#dddddd', '#ffffff', 3, '#949494'],
  ])('changes %s on %s to the nearest gray with %f:1', (from, ground, minimum, to) => {
    const rgb = (hex: string): Rgb => {
      const [r, g, b] = parseHex(hex);
      return [r * 255, g * 255, b * 255];
    };
    const found = nearestPassing(rgb(from), () => rgb(ground), minimum);
    expect(found && toHex(found)).toBe(to);
  });

  it('always finds a color that passes for text', () => {
    fc.assert(
      fc.property(color, color, (own, ground) => {
        const found = nearestPassing(own, () => ground, 4.5);
        expect(found && contrastRatio(found, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('takes into account a tint that changes with the color', () => {
    const tinted = (own: Rgb) => blend(own, 0.12, [255, 255, 255]);
    const found = nearestPassing([255, 0, 0], tinted, 4.5);
    expect(found && contrastRatio(found, tinted(found))).toBeGreaterThanOrEqual(4.5);
  });

  it('returns null if no color can pass', () => {
    expect(nearestPassing([120, 120, 120], () => [120, 120, 120], 7)).toBeNull();
  });
});
