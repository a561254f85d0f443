import type { CreditsTheme } from 'react-credit-widgets';
import { blend, contrastRatio, type Rgb, toHex } from '../../src/theme/contrast/contrastRatio.js';
import { type ContrastRule, contrastRules } from '../../src/theme/contrast/contrastRules.js';
import { type Probe, withProbe } from './probe.js';
import { colorTokens } from './themeTokens.js';

/** A color token as one theme has it in one scheme. */
export interface ResolvedColor {
  /** `#rrggbb`. */
  color: string;
  /** What it stands on, `#rrggbb`. */
  surface: string;
  /** Contrast of the two, 1–21; `null` where nothing depends on it. */
  ratio: number | null;
  /** Least contrast: 4.5 for text, 3 for graphics; `null` where no minimum applies. */
  minimum: number | null;
}

/** Every color token of a theme in one scheme, by the name of the token. */
export function resolveColors(
  theme: CreditsTheme,
  scheme: 'light' | 'dark',
): Record<string, ResolvedColor> {
  return withProbe(theme, scheme, (probe) =>
    Object.fromEntries(colorTokens.map(({ name }) => [name, resolve(probe, name)])),
  );
}

function resolve(probe: Probe, name: string): ResolvedColor {
  const rule = contrastRules.find(({ token }) => token === name);
  const color = probe.color(rule?.property ?? `--_cw-${name}`);
  if (!rule) {
    const surface = toHex(probe.color('--_cw-background'));
    return { color: toHex(color), surface, ratio: null, minimum: null };
  }
  const surface = surfaceOf(probe, rule, color);
  const ratio = contrastRatio(color, surface);
  return { color: toHex(color), surface: toHex(surface), ratio, minimum: rule.minimum };
}

function surfaceOf(probe: Probe, { surface, tint }: ContrastRule, color: Rgb): Rgb {
  return blend(color, tint, probe.color(surface));
}
