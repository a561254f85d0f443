import type { CreditsTheme } from 'react-credit-widgets';
import { THEME_KINDS } from '../../../src/theme/themeKinds.js';

/** A theme with every token; a new token is a type error until it is added here. */
export const everyToken = {
  colorScheme: 'dark',
  accent: '#111111',
  accentForeground: '#222222',
  background: '#333333',
  foreground: '#444444',
  mutedForeground: '#555555',
  border: '#666666',
  positive: '#777777',
  warning: '#888888',
  danger: '#999999',
  kinds: Object.fromEntries(THEME_KINDS.map((kind, index) => [kind, `#0000${10 + index}`])),
  radius: '0',
  spacing: '8px',
  fontFamily: 'Georgia, serif',
  fontSize: '1rem',
  shadow: '0 1px 2px #000000',
} satisfies Required<CreditsTheme>;
