import type { CreditsTheme } from './CreditsTheme.js';
import { themeToProperties } from './themeToProperties.js';

/**
 * A theme as one CSS rule, for a stylesheet of the host's own: server-rendered pages then have their colours at the
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
