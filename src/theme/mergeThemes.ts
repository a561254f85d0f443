import type { CreditsTheme } from './CreditsTheme.js';

/** `theme` over `base`, token by token, kind by kind; a token that is undefined leaves the base's. */
export function mergeThemes(base: CreditsTheme = {}, theme: CreditsTheme = {}): CreditsTheme {
  const kinds = { ...defined(base.kinds), ...defined(theme.kinds) };
  return { ...defined(base), ...defined(theme), kinds };
}

function defined<T extends object>(values: T | undefined): Partial<T> {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
