import { describe, expect, it } from 'vitest';
import { THEME_KINDS } from '../../src/theme/themeKinds.js';
import {
  ciede2000,
  contrast,
  over,
  parseHex,
  type Rgb,
  simulateDeficiency,
  toLab,
} from '../support/color.js';
import { filledPairs } from './support/filledKinds.js';
import { declared, registered, rules } from './support/stylesheet.js';

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the default colors, %s', (_scheme, index) => {
  /** The default in `var(--token, light-dark(#a, #b))`, or a mix of foreground and background. */
  function color(selector: string, property: string): Rgb {
    const value = declared(selector, property);
    const mix = /in srgb, var\(--_cw-foreground\) (\d+)%, var\(--_cw-background\)/.exec(value);
    if (mix) return over(token('foreground'), Number(mix[1]) / 100, token('background'));
    const both = /light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/.exec(value);
    if (!both) throw new Error(`${property}: ${value} has no default color for each scheme`);
    return parseHex(both[index + 1] ?? '');
  }
  const token = (name: string) => color('.cw-root', `--_cw-${name}`);
  const kind = (name: string) => token(`kind-${name}`);
  const background = token('background');

  /** The opacity of a tint in `color-mix(in srgb, var(--name) 12%, transparent)`. */
  function opacity(selector: string, name: string): number {
    const value = declared(selector, 'background');
    const percent = new RegExp(`var\\(--_cw-${name}\\) (\\d+)%, transparent`).exec(value)?.[1];
    if (!percent) throw new Error(`${selector} has no tint of ${name}: ${value}`);
    return Number(percent) / 100;
  }

  it.each(['foreground', 'muted', 'accent', 'positive', 'warning', 'danger'])(
    '%s is readable on the background: 4.5 or more',
    (name) => {
      expect(contrast(token(name), background)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('text on a primary button is readable', () => {
    expect(contrast(token('accent-foreground'), token('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['warning', '.cw-notice', 'tone'],
    ['danger', '.cw-notice', 'tone'],
    ['warning', '.cw-tag', 'tone'],
    ['danger', '.cw-tag', 'tone'],
    ['positive', '.cw-plan-name', 'positive'],
  ])('%s is readable on its own tint in %s', (name, selector, tint) => {
    const ground = over(token(name), opacity(selector, tint), background);
    expect(contrast(token(name), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('muted text is readable on the soft background of a plan without subscription', () => {
    const percent = /foreground\) (\d+)%, transparent/.exec(
      declared('.cw-root', '--_cw-soft'),
    )?.[1];
    const ground = over(token('foreground'), Number(percent) / 100, background);
    expect(contrast(token('muted'), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'outline'])('%s has enough contrast for a shape: 3 or more', (name) => {
    expect(contrast(token(name), background)).toBeGreaterThanOrEqual(3);
  });

  it.each(THEME_KINDS)('bars of kind %s have enough contrast', (name) => {
    expect(contrast(kind(name), background)).toBeGreaterThanOrEqual(3);
  });

  describe.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)('with %s', (deficiency) => {
    it.each(filledPairs)('%s and %s can be told apart: 14.5 or more', (one = '', two = '') => {
      const [a, b] = [kind(one), kind(two)].map((it) => toLab(simulateDeficiency(deficiency, it)));
      expect(a && b && ciede2000(a, b)).toBeGreaterThanOrEqual(14.5);
    });
  });

  it.each(filledPairs)(
    '%s and %s can be told apart with full color vision',
    (one = '', two = '') => {
      expect(ciede2000(toLab(kind(one)), toLab(kind(two)))).toBeGreaterThanOrEqual(14.5);
    },
  );
});

describe('if a build step removes light-dark()', () => {
  const tokens = rules
    .filter(({ selectors }) => selectors.includes('.cw-root'))
    .flatMap(({ declarations }) => declarations)
    .flatMap(([property, value]) => {
      const light = /light-dark\((#[\da-f]{6}),/.exec(value)?.[1];
      return light ? [[property, light] as const] : [];
    });

  it('finds the tokens with a color for each scheme', () => {
    expect(tokens.length).toBeGreaterThan(10);
  });

  it.each(tokens)('%s falls back to its light color', (property, light) => {
    expect(registered.get(property)).toBe(light);
  });
});
