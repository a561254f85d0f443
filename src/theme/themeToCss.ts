import type { CreditsTheme } from './CreditsTheme.js';
import { tokenProperties } from './tokenProperties.js';

const COLOR_SCHEMES = { inherit: null, auto: 'light dark', light: 'light', dark: 'dark' } as const;

/**
 * A theme as one CSS rule, for a stylesheet of the host's own: server-rendered pages then have their colors at the
 * first paint, where the `theme` prop sets them only once the page runs.
 *
 * @param selector - Who takes the theme: `.cw-root` for the widgets alone, or any ancestor of them.
 */
export function themeToCss(theme: CreditsTheme, selector: string): string {
  const declarations = Object.entries(themeToProperties(theme))
    .map(([property, value]) => `  ${property}: ${value};`)
    .join('\n');
  return `${selector} {\n${declarations}\n}\n`;
}

/** The CSS declarations that a theme stands for: `color-scheme` for the scheme, and its tokens. */
export function themeToProperties(theme: CreditsTheme): Record<string, string> {
  const scheme = COLOR_SCHEMES[theme.colorScheme ?? 'inherit'];
  return { ...(scheme && { 'color-scheme': scheme }), ...tokenProperties(theme) };
}
