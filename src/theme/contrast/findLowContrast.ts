import { blend, contrastRatio, type Rgb, toHex } from './contrastRatio.js';
import { type ContrastRule, contrastRules } from './contrastRules.js';
import { nearestPassing } from './nearestPassing.js';
import { readColor } from './readColor.js';

export type Scheme = 'light' | 'dark';

/** A token whose contrast is too low. */
export interface LowContrast {
  token: string;
  scheme: Scheme;
  /** Its color, its background, and the nearest color that passes (`null` if none does), as `#rrggbb`. */
  color: string;
  surface: string;
  nearest: string | null;
  /** Contrast, 1–21, and the minimum that WCAG 2.2 requires. */
  ratio: number;
  minimum: number;
}

/** The widget whose theme is checked. */
export interface ContrastSubject {
  /** The public custom properties that the theme sets. */
  declarations: Record<string, string>;
  /** Reads a custom property of the widget in a scheme; empty if unset. */
  read: (property: string, scheme: Scheme) => string;
  /** The scheme that the widget is drawn in. */
  scheme: Scheme;
  /** Whether it is never drawn in another scheme. */
  isFixed: boolean;
}

/**
 * Finds the tokens with too little contrast among those that a theme sets or gives a new background. A token with a
 * color per scheme is checked in both; a single color only in the page's scheme, because a host without a dark page
 * needs just one.
 */
export function findLowContrast(subject: ContrastSubject): LowContrast[] {
  return contrastRules
    .filter(({ touchedBy }) => touchedBy.some((property) => property in subject.declarations))
    .flatMap((rule) =>
      schemesOf(rule, subject).flatMap((scheme) => lowContrastOf(rule, subject, scheme) ?? []),
    );
}

function schemesOf(
  { sources }: ContrastRule,
  { read, scheme, isFixed }: ContrastSubject,
): Scheme[] {
  const hasSingle = sources.some((name) => read(name, 'light') === read(name, 'dark'));
  return isFixed || hasSingle ? [scheme] : ['light', 'dark'];
}

function lowContrastOf(
  { token, property, surface, tint, minimum }: ContrastRule,
  { read }: ContrastSubject,
  scheme: Scheme,
): LowContrast | null {
  const background = readColor(read(surface, scheme));
  const shown = readColor(read(property, scheme));
  if (!shown || !background || background.opacity < 1) return null; // what shows through is unknown
  const color = blend(shown.rgb, shown.opacity, background.rgb);
  const surfaceUnder = (own: Rgb) => blend(own, tint, background.rgb);
  const ratio = contrastRatio(color, surfaceUnder(color));
  if (ratio >= minimum) return null;
  const nearest = nearestPassing(color, surfaceUnder, minimum);
  return {
    token,
    scheme,
    color: toHex(color),
    surface: toHex(background.rgb),
    nearest: nearest && toHex(nearest),
    ratio,
    minimum,
  };
}
