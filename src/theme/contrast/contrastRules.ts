/** What one token needs to be seen. */
export interface ContrastRule {
  /** The token as a host writes it. */
  token: string;
  /** Its public property, which a theme sets. */
  given: string;
  /** The property that always has its colour: given or default. */
  property: string;
  /** The public property of the surface that it stands on. */
  surfaceGiven: string;
  /** The property that always has the surface's colour. */
  surface: string;
  /** Opacity (0–1) of a tint of its own between the two. */
  tint: number;
  /** Least contrast (WCAG 2.2): 4.5 for text (1.4.3), 3 for shapes (1.4.11). */
  minimum: 4.5 | 3;
}

const KINDS = ['subscription', 'top-up', 'manual', 'setup', 'pending', 'other'];

/** Borders are left out: nothing depends on seeing them. */
export const contrastRules: readonly ContrastRule[] = [
  rule('foreground', 4.5),
  rule('mutedForeground', 4.5, { given: '--cw-muted-foreground', property: '--_cw-muted' }),
  rule('accent', 3),
  rule('accentForeground', 4.5, {
    given: '--cw-accent-foreground',
    property: '--_cw-accent-foreground',
    surfaceGiven: '--cw-accent',
    surface: '--_cw-accent',
  }),
  rule('positive', 4.5, { tint: 0.12 }),
  rule('warning', 4.5, { tint: 0.12 }),
  rule('danger', 4.5, { tint: 0.12 }),
  ...KINDS.map((kind) => {
    const given = `--cw-kind-${kind}`; // its default is known to the lines of a chart alone
    return rule(`kinds.${kind}`, 3, { given, property: given });
  }),
];

function rule(
  token: string,
  minimum: ContrastRule['minimum'],
  others: Partial<ContrastRule> = {},
): ContrastRule {
  return {
    token,
    given: `--cw-${token}`,
    property: `--_cw-${token}`,
    surfaceGiven: '--cw-background',
    surface: '--_cw-background',
    tint: 0,
    minimum,
    ...others,
  };
}
