import { THEME_KINDS } from '../themeKinds.js';

/** The contrast that one token needs. */
export interface ContrastRule {
  /** Name of the token in a theme. */
  token: string;
  /** Private property of the stylesheet with its color, set by the theme or not. */
  property: string;
  /** Private property of the stylesheet with its background color. */
  surface: string;
  /** Public properties that affect its contrast: a theme that sets one of them is checked. */
  touchedBy: readonly string[];
  /** Private properties of the stylesheet that its contrast depends on. */
  sources: readonly string[];
  /** Opacity (0–1) of a tint of its own color between the two. */
  tint: number;
  /** Minimum contrast (WCAG 2.2): 4.5 for text (1.4.3), 3 for shapes (1.4.11). */
  minimum: 4.5 | 3;
}

const SURFACE = 'background';
const TINT = 0.12;

/** Borders are left out: nothing depends on seeing them. */
export const contrastRules: readonly ContrastRule[] = [
  rule('foreground', 4.5),
  {
    ...rule('mutedForeground', 4.5, { name: 'muted' }),
    // Derived unless set.
    touchedBy: ['--cw-muted-foreground', '--cw-foreground', '--cw-background'],
    sources: ['--_cw-muted', '--_cw-foreground', '--_cw-background'],
  },
  rule('accent', 3),
  rule('accentForeground', 4.5, { name: 'accent-foreground', surface: 'accent' }),
  rule('positive', 4.5, { tint: TINT }),
  rule('warning', 4.5, { tint: TINT }),
  rule('danger', 4.5, { tint: TINT }),
  ...THEME_KINDS.map((kind) => rule(`kinds.${kind}`, 3, { name: `kind-${kind}` })),
];

function rule(
  token: string,
  minimum: ContrastRule['minimum'],
  { name = token, surface = SURFACE, tint = 0 } = {},
): ContrastRule {
  const sources = [`--_cw-${name}`, `--_cw-${surface}`] as const;
  return {
    token,
    property: sources[0],
    surface: sources[1],
    touchedBy: [`--cw-${name}`, `--cw-${surface}`],
    sources,
    tint,
    minimum,
  };
}
