import type { CreditsTheme } from './CreditsTheme.js';
import { tokenProperties } from './tokenProperties.js';

const COLOR_SCHEMES = { inherit: null, auto: 'light dark', light: 'light', dark: 'dark' } as const;

/**
 * Returns a theme as one CSS rule for the host's own stylesheet. Server-rendered pages then have their colors at first
 * paint; the `theme` prop sets them only once scripts run.
 *
 * @param selector - Selects what gets the theme: `.cw-root` for the widgets alone, or any ancestor of them.
 */
export function themeToCss(theme: CreditsTheme, selector: string): string {
  const declarations = Object.entries(themeToProperties(theme))
    .map(([property, value]) => `  ${property}: ${value};`)
    .join('\n');
  return `${selector} {\n${declarations}\n}\n`;
}

/** Returns the CSS declarations of a theme: `color-scheme`, and its tokens. */
export function themeToProperties(theme: CreditsTheme): Record<string, string> {
  const scheme = COLOR_SCHEMES[theme.colorScheme ?? 'inherit'];
  return { ...(scheme && { 'color-scheme': scheme }), ...tokenProperties(theme) };
}
