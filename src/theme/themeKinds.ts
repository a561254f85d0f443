import { PURCHASE_KINDS } from '../credits/purchaseKinds.js';
import type { ThemeKind } from './CreditsTheme.js';

/** The name of a documented purchase kind in a theme, in custom properties and in `data-kind`. */
export function toThemeKind(kind: (typeof PURCHASE_KINDS)[number]): ThemeKind {
  return kind.toLowerCase() as ThemeKind;
}

/** Every purchase kind that a theme can color: the documented ones, and `other`. */
export const THEME_KINDS: readonly ThemeKind[] = [...PURCHASE_KINDS.map(toThemeKind), 'other'];
