import type { CreditsTheme } from 'react-credit-widgets';
import { blend, contrastRatio, type Rgb, toHex } from '../../src/theme/contrast/contrastRatio.js';
import { type ContrastRule, contrastRules } from '../../src/theme/contrast/contrastRules.js';
import { type Probe, withProbe } from './probe.js';
import { colourTokens } from './themeTokens.js';

/** A colour token as one theme has it in one scheme. */
export interface ResolvedColour {
  /** `#rrggbb`. */
  colour: string;
  /** What it stands on, `#rrggbb`. */
  surface: string;
  /** Contrast of the two, 1–21; `null` where nothing depends on it. */
  ratio: number | null;
  /** Least contrast: 4.5 for text, 3 for graphics; `null` where there is none. */
  minimum: number | null;
}

/** Every colour token of a theme in one scheme, by the name of the token. */
export function resolveColours(
  theme: CreditsTheme,
  scheme: 'light' | 'dark',
): Record<string, ResolvedColour> {
  return withProbe(theme, scheme, (probe) =>
    Object.fromEntries(colourTokens.map(({ name }) => [name, resolve(probe, name)])),
  );
}

function resolve(probe: Probe, name: string): ResolvedColour {
  const rule = contrastRules.find(({ token }) => token === name);
  const colour = probe.colour(rule?.property ?? `--_cw-${name}`);
  if (!rule) {
    const surface = toHex(probe.colour('--_cw-background'));
    return { colour: toHex(colour), surface, ratio: null, minimum: null };
  }
  const surface = surfaceOf(probe, rule, colour);
  const ratio = contrastRatio(colour, surface);
  return { colour: toHex(colour), surface: toHex(surface), ratio, minimum: rule.minimum };
}

function surfaceOf(probe: Probe, { surface, tint }: ContrastRule, colour: Rgb): Rgb {
  return blend(colour, tint, probe.colour(surface));
}
