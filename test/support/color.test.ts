import { describe, expect, it } from 'vitest';
import { ciede2000, contrast, over, parseHex, simulateDeficiency, toLab } from './color.js';

// The color tests are only as good as this arithmetic.

describe('ciede2000', () => {
  // Table 1 of Sharma, Wu and Dalal (2005): pairs 1, 4, 7, 14, 17, 19, 25 and 34.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('agrees with the published pair %j, %j: %d', (one, other, difference) => {
    expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
    expect(ciede2000(other, one)).toBeCloseTo(difference, 4);
  });
});

describe('toLab', () => {
  it('converts white and pure red to the published values', () => {
    const rounded = (hex: string) =>
      toLab(parseHex(hex))
        .map((it) => it.toFixed(0))
        .join(' ');
    expect(rounded('#ffffff').replaceAll('-', '')).toBe('100 0 0');
    expect(rounded('#ff0000')).toBe('53 80 67');
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(parseHex(one), parseHex(other))).toBeCloseTo(ratio, 2);
  });

  it('takes the opacity of a tint into account', () => {
    const tint = over(parseHex('#000000'), 0.5, parseHex('#ffffff'));
    expect(contrast(tint, parseHex('#808080'))).toBeCloseTo(1, 1);
  });
});

describe('simulateDeficiency', () => {
  it.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    '%s leaves grays alone',
    (name) => {
      for (const channel of simulateDeficiency(name, parseHex('#808080'))) {
        expect(channel).toBeCloseTo(128 / 255, 2);
      }
    },
  );

  it('brings red and green together for the red- and green-blind, not for the blue-blind', () => {
    const [red, green] = [parseHex('#c02020'), parseHex('#5a6b20')];
    const apart = (name: Parameters<typeof simulateDeficiency>[0]) =>
      ciede2000(toLab(simulateDeficiency(name, red)), toLab(simulateDeficiency(name, green)));
    expect(apart('tritanopia')).toBeGreaterThan(2 * apart('deuteranopia'));
  });
});
