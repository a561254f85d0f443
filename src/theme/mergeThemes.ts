import type { CreditsTheme } from './CreditsTheme.js';

/** `theme` over `base`, token by token, kind by kind. */
export function mergeThemes(base: CreditsTheme = {}, theme: CreditsTheme = {}): CreditsTheme {
  return { ...base, ...theme, kinds: { ...base.kinds, ...theme.kinds } };
}
