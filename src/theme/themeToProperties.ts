import type { CreditsTheme, ThemeColor } from './CreditsTheme.js';

const COLOR_SCHEMES = { inherit: null, auto: 'light dark', light: 'light', dark: 'dark' } as const;

const TOKEN_PROPERTIES = {
  accent: '--cw-accent',
  accentForeground: '--cw-accent-foreground',
  background: '--cw-background',
  foreground: '--cw-foreground',
  mutedForeground: '--cw-muted-foreground',
  border: '--cw-border',
  positive: '--cw-positive',
  warning: '--cw-warning',
  danger: '--cw-danger',
  radius: '--cw-radius',
  spacing: '--cw-spacing',
  fontFamily: '--cw-font-family',
  fontSize: '--cw-font-size',
  shadow: '--cw-shadow',
} as const satisfies Record<Exclude<keyof CreditsTheme, 'colorScheme' | 'kinds'>, string>;

const KIND_PROPERTIES = {
  subscription: '--cw-kind-subscription',
  'top-up': '--cw-kind-top-up',
  manual: '--cw-kind-manual',
  setup: '--cw-kind-setup',
  pending: '--cw-kind-pending',
  other: '--cw-kind-other',
} as const;

/**
 * The CSS declarations that a theme stands for. Unknown keys are ignored; a property name never comes out of the
 * theme, only a value does.
 */
export function themeToProperties(theme: CreditsTheme): Record<string, string> {
  const scheme = COLOR_SCHEMES[theme.colorScheme ?? 'inherit'];
  return {
    ...(scheme && { 'color-scheme': scheme }),
    ...declare<keyof typeof TOKEN_PROPERTIES>(TOKEN_PROPERTIES, theme),
    ...declare(KIND_PROPERTIES, theme.kinds ?? {}),
  };
}

function declare<Token extends string>(
  names: Record<Token, string>,
  values: Partial<Record<Token, ThemeColor>>,
): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const token of Object.keys(names) as Token[]) {
    const value = values[token];
    if (value !== undefined) properties[names[token]] = cssValue(value);
  }
  return properties;
}

function cssValue(value: ThemeColor): string {
  return typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`;
}
