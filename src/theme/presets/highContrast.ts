import type { CreditsTheme, ThemeColor, ThemeKind } from '../CreditsTheme.js';

/** All text at 7:1 or more, shapes at 4.5:1 or more, full outlines: for users who prefer more contrast. */
export const highContrast: CreditsTheme = {
  accent: { light: '#00248f', dark: '#ffd84d' },
  accentForeground: { light: '#ffffff', dark: '#000000' },
  background: { light: '#ffffff', dark: '#000000' },
  foreground: { light: '#000000', dark: '#ffffff' },
  mutedForeground: { light: '#2b2b2b', dark: '#e2e2e2' },
  border: { light: '#000000', dark: '#ffffff' },
  positive: { light: '#004d27', dark: '#8ff0b8' },
  warning: { light: '#653500', dark: '#ffc86e' },
  danger: { light: '#8a0009', dark: '#ffb4ad' },
  kinds: {
    subscription: { light: '#001655', dark: '#7baefe' },
    'top-up': { light: '#763a00', dark: '#ff9440' },
    manual: { light: '#007a55', dark: '#69f5c2' },
    setup: { light: '#b500a5', dark: '#ffcff2' },
    pending: { light: '#4a4f57', dark: '#b9c0cb' },
    other: { light: '#4a4f57', dark: '#b9c0cb' },
  } satisfies Record<ThemeKind, ThemeColor>,
  radius: '4px',
};
