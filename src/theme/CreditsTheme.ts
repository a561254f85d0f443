/** A CSS colour (also `var(--brand)`), or one for each scheme. */
export type ThemeColor = string | { light: string; dark: string };

/** The purchase kinds that have a colour of their own; every other kind is `other`. */
export type ThemeKind = 'subscription' | 'top-up' | 'manual' | 'setup' | 'pending' | 'other';

/** The look of the widgets. Every token is optional and sets the custom property `--cw-<kebab-name>`. */
export interface CreditsTheme {
  /**
   * `inherit` follows the host's `color-scheme`, `.dark` or `[data-theme=dark]`; `auto` follows the reader's system.
   * @default 'inherit'
   */
  colorScheme?: 'inherit' | 'auto' | 'light' | 'dark';
  /** Meter, primary button, focus ring. */
  accent?: ThemeColor;
  /** Text on `accent`. */
  accentForeground?: ThemeColor;
  /** Surface of a widget. */
  background?: ThemeColor;
  /** Text. */
  foreground?: ThemeColor;
  /** Secondary text. */
  mutedForeground?: ThemeColor;
  /** Outlines and rules. */
  border?: ThemeColor;
  positive?: ThemeColor;
  warning?: ThemeColor;
  danger?: ThemeColor;
  /** Colours of the purchase kinds in the chart. */
  kinds?: Partial<Record<ThemeKind, ThemeColor>>;
  /** Corner radius, a CSS length. */
  radius?: string;
  /** The unit of all gaps, a CSS length; 4px by default. */
  spacing?: string;
  fontFamily?: string;
  /** Size of running text, a CSS length. */
  fontSize?: string;
  /** Shadow of a card. */
  shadow?: string;
}
