import type { CreditsTheme, ThemeColor } from './CreditsTheme.js';

/** Valid token names; anything else that an untyped caller passes never becomes a property name. */
const TOKEN = /^[a-z-]+$/i;

/** Returns the tokens of a theme as custom properties: `--cw-<kebab-name>`. Any other value is left out. */
export function tokenProperties(theme: CreditsTheme | undefined): Record<string, string> {
  // Without a prototype, so that nothing inherited is a token.
  const own = Object.assign<CreditsTheme, CreditsTheme | undefined>(Object.create(null), theme);
  const { colorScheme: _colorScheme, kinds, ...tokens } = own;
  const properties: Record<string, string> = {};
  const declare = (prefix: string, values: object) => {
    for (const [token, value] of Object.entries(values)) {
      const css = cssValue(value);
      if (css && TOKEN.test(token)) properties[prefix + kebabCase(token)] = css;
    }
  };
  declare('--cw-', tokens);
  declare('--cw-kind-', kinds ?? {});
  return properties;
}

function kebabCase(token: string): string {
  return token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function cssValue(value: ThemeColor | null | undefined): string | undefined {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? value : undefined;
  const { light, dark } = value;
  return isText(light) && isText(dark) ? `light-dark(${light}, ${dark})` : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
