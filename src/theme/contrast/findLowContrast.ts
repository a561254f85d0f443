import { blend, contrastRatio, type Rgb, toHex } from './contrastRatio.js';
import { type ContrastRule, contrastRules } from './contrastRules.js';
import { nearestPassing } from './nearestPassing.js';
import { readColor } from './readColor.js';

export type Scheme = 'light' | 'dark';

/** A token that cannot be seen well enough. */
export interface LowContrast {
  token: string;
  scheme: Scheme;
  /** Its color, the color that it stands on, and the nearest one that would do, as `#rrggbb`. */
  color: string;
  surface: string;
  nearest: string | null;
  /** Contrast, 1–21, and the least that WCAG 2.2 asks for. */
  ratio: number;
  minimum: number;
}

/** Where a theme is looked at. */
export interface ContrastScene {
  /** The public custom properties that the theme sets. */
  declarations: Record<string, string>;
  /** A custom property of the widget as it is in a scheme; empty if there is none. */
  read: (property: string, scheme: Scheme) => string;
  /** The scheme that the widget is drawn in. */
  scheme: Scheme;
  /** Whether it will never be drawn in another. */
  isFixed: boolean;
}

/**
 * The tokens that a theme sets, or puts something new under, and that are too faint. What has a color for each scheme is
 * looked at in both; one color for all in the scheme of the page, because a host without a dark page needs no second one.
 */
export function findLowContrast(scene: ContrastScene): LowContrast[] {
  return contrastRules
    .filter(({ touchedBy }) => touchedBy.some((property) => property in scene.declarations))
    .flatMap((rule) =>
      schemesOf(rule, scene).flatMap((scheme) => lowContrastOf(rule, scene, scheme) ?? []),
    );
}

function schemesOf({ sources }: ContrastRule, { read, scheme, isFixed }: ContrastScene): Scheme[] {
  const hasSingle = sources.some((name) => read(name, 'light') === read(name, 'dark'));
  return isFixed || hasSingle ? [scheme] : ['light', 'dark'];
}

function lowContrastOf(
  { token, property, surface, tint, minimum }: ContrastRule,
  { read }: ContrastScene,
  scheme: Scheme,
): LowContrast | null {
  const ground = readColor(read(surface, scheme));
  const shown = readColor(read(property, scheme));
  if (!shown || !ground || ground.opacity < 1) return null; // what shines through is not known
  const color = blend(shown.rgb, shown.opacity, ground.rgb);
  const surfaceUnder = (own: Rgb) => blend(own, tint, ground.rgb);
  const ratio = contrastRatio(color, surfaceUnder(color));
  if (ratio >= minimum) return null;
  const nearest = nearestPassing(color, surfaceUnder, minimum);
  return {
    token,
    scheme,
    color: toHex(color),
    surface: toHex(ground.rgb),
    nearest: nearest && toHex(nearest),
    ratio,
    minimum,
  };
}
