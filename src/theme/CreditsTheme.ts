import type { PURCHASE_KINDS } from '../credits/purchaseKinds.js';

/** A CSS color (`var(--brand)` works too), or one for each color scheme. */
export type ThemeColor = string | { light: string; dark: string };

/** The purchase kinds with their own color; every other kind is `other`. */
export type ThemeKind = Lowercase<(typeof PURCHASE_KINDS)[number]> | 'other';

/** The look of the widgets. Every token is optional and sets the custom property `--cw-<kebab-name>`. */
export interface CreditsTheme {
  /**
   * `inherit` follows the host's `color-scheme`, `.dark` or `[data-theme=dark]`; `auto` follows the user's system. Set
   * as `data-cw-scheme` on the root; with `unstyled`, your CSS must handle it.
   * @default 'inherit'
   */
  colorScheme?: 'inherit' | 'auto' | 'light' | 'dark' | undefined;
  /** Meter, primary button, focus ring. */
  accent?: ThemeColor | undefined;
  /** Text on `accent`. */
  accentForeground?: ThemeColor | undefined;
  /** Background of a card. The badge and the inline balance have none: they sit on your page. */
  background?: ThemeColor | undefined;
  /** Text. */
  foreground?: ThemeColor | undefined;
  /** Secondary text. */
  mutedForeground?: ThemeColor | undefined;
  /** Outlines and dividers. */
  border?: ThemeColor | undefined;
  /** Positive states: the plan's name. */
  positive?: ThemeColor | undefined;
  /** Warnings: a low balance. */
  warning?: ThemeColor | undefined;
  /** Problems: nothing left, overdrawn, usage off, expiring within seven days. */
  danger?: ThemeColor | undefined;
  /** Colors of the purchase kinds in the chart. */
  kinds?: Partial<Record<ThemeKind, ThemeColor | undefined>> | undefined;
  /** Corner radius, a CSS length. */
  radius?: string | undefined;
  /** Base unit of all spacing, a CSS length; 4px by default. */
  spacing?: string | undefined;
  /** CSS font families; your page's by default. */
  fontFamily?: string | undefined;
  /** Font size of normal text, a CSS length. */
  fontSize?: string | undefined;
  /** Shadow of a card. */
  shadow?: string | undefined;
}
