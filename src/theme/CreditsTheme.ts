/** A CSS color (also `var(--brand)`), or one for each scheme. */
export type ThemeColor = string | { light: string; dark: string };

/** The purchase kinds that have a color of their own; every other kind is `other`. */
export type ThemeKind = 'subscription' | 'top-up' | 'manual' | 'setup' | 'pending' | 'other';

/** The look of the widgets. Every token is optional and sets the custom property `--cw-<kebab-name>`. */
export interface CreditsTheme {
  /**
   * `inherit` follows the host's `color-scheme`, `.dark` or `[data-theme=dark]`; `auto` follows the reader's system. It is the
   * attribute `data-cw-scheme` of the root, which an `unstyled` widget leaves to your CSS.
   * @default 'inherit'
   */
  colorScheme?: 'inherit' | 'auto' | 'light' | 'dark' | undefined;
  /** Meter, primary button, focus ring. */
  accent?: ThemeColor | undefined;
  /** Text on `accent`. */
  accentForeground?: ThemeColor | undefined;
  /** Surface of a card. Badge and inline balance have none: they stand on your page. */
  background?: ThemeColor | undefined;
  /** Text. */
  foreground?: ThemeColor | undefined;
  /** Secondary text. */
  mutedForeground?: ThemeColor | undefined;
  /** Outlines and rules. */
  border?: ThemeColor | undefined;
  /** What is well: the plan's name. */
  positive?: ThemeColor | undefined;
  /** What needs attention: a low balance. */
  warning?: ThemeColor | undefined;
  /** What is wrong: nothing left, overdrawn, usage off, expiring within seven days. */
  danger?: ThemeColor | undefined;
  /** Colors of the purchase kinds in the chart. */
  kinds?: Partial<Record<ThemeKind, ThemeColor | undefined>> | undefined;
  /** Corner radius, a CSS length. */
  radius?: string | undefined;
  /** The unit of all gaps, a CSS length; 4px by default. */
  spacing?: string | undefined;
  /** CSS font families; the host's own without it. */
  fontFamily?: string | undefined;
  /** Size of running text, a CSS length. */
  fontSize?: string | undefined;
  /** Shadow of a card. */
  shadow?: string | undefined;
}
