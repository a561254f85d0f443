import type { CreditsTheme, ThemeColor } from './CreditsTheme.js';

/** Valid names of tokens with a value; anything else that an untyped caller passes never becomes a property name. */
const TOKEN = /^(?!colorScheme$|kinds$)[a-z-]+$/i;

/**
 * Returns the tokens of a theme as custom properties: `--cw-<kebab-name>`. Any other value is left out. Objects are copied
 * without a prototype, so that nothing inherited is a token or a color.
 */
export function tokenProperties(theme: CreditsTheme | undefined): Record<string, string> {
  const properties: Record<string, string> = {};
  const { kinds } = { __proto__: null, ...theme } as CreditsTheme;
  const declare = (prefix: string, values: object | undefined) => {
    for (const [token, value] of Object.entries(values ?? {})) {
      const css = cssValue(value);
      if (css && TOKEN.test(token)) {
        properties[prefix + token.replace(/[A-Z]/g, '-$&').toLowerCase()] = css;
      }
    }
  };
  declare('--cw-', theme);
  declare('--cw-kind-', kinds);
  return properties;
}

function cssValue(value: ThemeColor | undefined): string | undefined {
  if (typeof value === 'string') return value;
  const { light, dark } = { __proto__: null, ...value } as { light?: unknown; dark?: unknown };
  return typeof light === 'string' && typeof dark === 'string'
    ? `light-dark(${light}, ${dark})`
    : undefined;
}
