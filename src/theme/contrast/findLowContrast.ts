import { contrastRatio } from './contrastRatio.js';
import { type ContrastRule, contrastRules } from './contrastRules.js';
import { inScheme } from './inScheme.js';
import { nearestPassing } from './nearestPassing.js';
import { type ReadColor, readColor } from './readColor.js';
import { blend, type Rgb, toHex } from './rgb.js';

type Scheme = 'light' | 'dark';

/** A token that cannot be seen well enough. */
export interface LowContrast {
  token: string;
  scheme: Scheme;
  /** Its colour, the colour that it stands on, and the nearest one that would do, as `#rrggbb`. */
  colour: string;
  surface: string;
  nearest: string | null;
  /** Contrast, 1–21, and the least that WCAG 2.2 asks for. */
  ratio: number;
  minimum: number;
}

/** Where a theme is looked at. */
export interface ContrastScene {
  /** What the theme sets, as custom properties. */
  declarations: Record<string, string>;
  /** A custom property of the widget, with nothing but colours in it; empty if there is none. */
  read: (property: string) => string;
  /** The scheme that the widget is drawn in. */
  scheme: Scheme;
  /** The only scheme that it will ever be drawn in, if the host says so. */
  fixedScheme?: Scheme | undefined;
}

/**
 * The tokens that a theme sets, or puts a new surface under, and that are too faint. A `{ light, dark }` pair is looked at
 * in both schemes; one colour for all in the scheme of the page, because a host without a dark page needs no second one.
 */
export function findLowContrast(scene: ContrastScene): LowContrast[] {
  return contrastRules.flatMap((rule) =>
    schemesOf(rule, scene).flatMap((scheme) => lowContrastOf(rule, scene, scheme) ?? []),
  );
}

function schemesOf(
  { given, property, surfaceGiven, surface }: ContrastRule,
  { declarations, read, fixedScheme, scheme }: ContrastScene,
): Scheme[] {
  if (!declarations[given] && !declarations[surfaceGiven]) return [];
  if (fixedScheme) return [fixedScheme];
  const arePairs = [property, surface].every((name) => read(name).includes('light-dark('));
  return arePairs ? ['light', 'dark'] : [scheme];
}

function lowContrastOf(
  { token, property, surface, tint, minimum }: ContrastRule,
  { read }: ContrastScene,
  scheme: Scheme,
): LowContrast | null {
  const ground = readColor(inScheme(read(surface), scheme));
  const shown = readColor(inScheme(read(property), scheme));
  if (!shown || !ground || ground.opacity < 1) return null; // what shines through is not known
  const colour = opaque(shown, ground.rgb);
  const surfaceUnder = (own: Rgb) => blend(own, tint, ground.rgb);
  const ratio = contrastRatio(colour, surfaceUnder(colour));
  if (ratio >= minimum) return null;
  const nearest = nearestPassing(colour, surfaceUnder, minimum);
  return {
    token,
    scheme,
    colour: toHex(colour),
    surface: toHex(ground.rgb),
    nearest: nearest && toHex(nearest),
    ratio,
    minimum,
  };
}

function opaque({ rgb, opacity }: ReadColor, ground: Rgb): Rgb {
  return blend(rgb, opacity, ground);
}
