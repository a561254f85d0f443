import type { CreditsTheme } from './CreditsTheme.js';
import { tokenProperties } from './tokenProperties.js';

const COLOR_SCHEMES = { inherit: null, auto: 'light dark', light: 'light', dark: 'dark' } as const;

/** The CSS declarations that a theme stands for: `color-scheme` for the scheme, and its tokens. */
export function themeToProperties(theme: CreditsTheme): Record<string, string> {
  const scheme = COLOR_SCHEMES[theme.colorScheme ?? 'inherit'];
  return { ...(scheme && { 'color-scheme': scheme }), ...tokenProperties(theme) };
}
