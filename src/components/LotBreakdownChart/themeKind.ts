import type { ThemeKind } from '../../theme/CreditsTheme.js';

const THEME_KINDS = new Map<string | null, ThemeKind>([
  ['Subscription', 'subscription'],
  ['Top-up', 'top-up'],
  ['Manual', 'manual'],
  ['Setup', 'setup'],
  ['Pending', 'pending'],
]);

/** Which colour a purchase kind has. A word from the payload never becomes an attribute or a property name. */
export function themeKind(kind: string | null): ThemeKind {
  return THEME_KINDS.get(kind) ?? 'other';
}
