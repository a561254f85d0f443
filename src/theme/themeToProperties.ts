import type { CreditsTheme, ThemeColor } from './CreditsTheme.js';

const COLOR_SCHEMES = { inherit: null, auto: 'light dark', light: 'light', dark: 'dark' } as const;

/** Whatever else a caller without types passes never becomes a property name. */
const TOKEN = /^[a-z-]+$/i;

/** The CSS declarations that a theme stands for: `--cw-<kebab-name>` a token, `color-scheme` for the scheme. */
export function themeToProperties(theme: CreditsTheme = {}): Record<string, string> {
  const { colorScheme = 'inherit', kinds = {}, ...tokens } = theme;
  const scheme = COLOR_SCHEMES[colorScheme];
  const properties: Record<string, string> = scheme ? { 'color-scheme': scheme } : {};
  const declare = (prefix: string, values: Record<string, ThemeColor | undefined>) => {
    for (const [token, value] of Object.entries(values)) {
      if (value !== undefined && TOKEN.test(token))
        properties[prefix + kebabCase(token)] = cssValue(value);
    }
  };
  declare('--cw-', tokens);
  declare('--cw-kind-', kinds);
  return properties;
}

function kebabCase(token: string): string {
  return token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function cssValue(value: ThemeColor): string {
  return typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`;
}
