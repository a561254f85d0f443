import type { CreditsTheme } from 'react-credit-widgets';

export const theme: CreditsTheme = {
  accent: { light: '#6d28d9', dark: '#b794ff' },
  radius: '16px',
};
