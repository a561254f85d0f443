import type { CreditsTheme, ThemeColor } from './CreditsTheme.js';

/** Valid token names; anything else that an untyped caller passes never becomes a property name. */
const TOKEN = /^[a-z-]+$/i;

/** Returns the tokens of a theme as custom properties: `--cw-<kebab-name>`. */
export function tokenProperties(theme: CreditsTheme = {}): Record<string, string> {
  const { colorScheme: _colorScheme, kinds = {}, ...tokens } = theme;
  const properties: Record<string, string> = {};
  const declare = (prefix: string, values: Record<string, ThemeColor | undefined>) => {
    for (const [token, value] of Object.entries(values)) {
      if (value !== undefined && TOKEN.test(token)) {
        properties[prefix + kebabCase(token)] = cssValue(value);
      }
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
