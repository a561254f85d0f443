import * as presets from 'react-credit-widgets/themes';
import { describe, expect, it } from 'vitest';
import type { CreditsTheme, ThemeColor, ThemeKind } from '../../../src/theme/CreditsTheme.js';
import { THEME_KINDS } from '../../../src/theme/themeKinds.js';
import {
  ciede2000,
  contrast,
  over,
  parseHex,
  type Rgb,
  simulateDeficiency,
  toLab,
} from '../../support/color.js';
import { filledPairs } from '../support/filledKinds.js';
import { declared } from '../support/stylesheet.js';

const TINT = 0.12;
/** Share of the foreground in the default muted text, 0–1. */
const mutedShare =
  Number(/foreground\) (\d+)%/.exec(declared('.cw-root', '--_cw-muted'))?.[1]) / 100;

const cases = Object.entries(presets).flatMap(([name, theme]) =>
  (['light', 'dark'] as const).map((scheme) => ({ name, scheme, theme })),
);

/** The color from the stylesheet, for tokens that a preset leaves out. */
function defaultColor(value: string, scheme: 'light' | 'dark'): string {
  const both = /light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/.exec(value);
  return both?.[scheme === 'light' ? 1 : 2] ?? '';
}

function colorOf(value: ThemeColor | undefined, scheme: 'light' | 'dark', standard: string): Rgb {
  if (value === undefined) return parseHex(defaultColor(standard, scheme));
  return parseHex(typeof value === 'string' ? value : value[scheme]);
}

describe.each(cases)('preset $name, $scheme', ({ name, scheme, theme }) => {
  const [text, shape] = name === 'highContrast' ? [7, 4.5] : [4.5, 3];
  const kinds: NonNullable<CreditsTheme['kinds']> = theme.kinds ?? {};
  const token = (key: 'background' | 'foreground' | 'accent') =>
    colorOf(theme[key], scheme, declared('.cw-root', `--_cw-${key}`));
  const kind = (key: ThemeKind) =>
    colorOf(kinds[key], scheme, declared('.cw-root', `--_cw-kind-${key}`));
  const background = token('background');
  const muted = theme.mutedForeground
    ? colorOf(theme.mutedForeground, scheme, '')
    : over(token('foreground'), mutedShare, background);

  it('has readable text', () => {
    expect(contrast(token('foreground'), background)).toBeGreaterThanOrEqual(text);
    expect(contrast(muted, background)).toBeGreaterThanOrEqual(text);
    const onAccent = colorOf(theme.accentForeground, scheme, '');
    expect(contrast(onAccent, token('accent'))).toBeGreaterThanOrEqual(text);
  });

  it.each(['positive', 'warning', 'danger'] as const)('%s is readable on its own tint', (key) => {
    const tone = colorOf(theme[key], scheme, '');
    expect(contrast(tone, over(tone, TINT, background))).toBeGreaterThanOrEqual(text);
  });

  it('has shapes with enough contrast', () => {
    expect(contrast(token('accent'), background)).toBeGreaterThanOrEqual(shape);
    for (const key of THEME_KINDS) {
      expect(contrast(kind(key), background), key).toBeGreaterThanOrEqual(shape);
    }
  });

  it.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'has kinds that can be told apart with %s',
    (deficiency) => {
      for (const [one, two] of filledPairs) {
        const [a, b] = [one, two].map((it) => toLab(simulateDeficiency(deficiency, kind(it))));
        expect(a && b && ciede2000(a, b), `${one}, ${two}`).toBeGreaterThanOrEqual(14.5);
      }
    },
  );
});
