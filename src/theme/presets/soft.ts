import type { CreditsTheme } from '../CreditsTheme.js';

/** Rounded, spacious and warm: for consumer products. */
export const soft: CreditsTheme = {
  accent: { light: '#a8481f', dark: '#f4a582' },
  accentForeground: { light: '#fffaf4', dark: '#2b1508' },
  background: { light: '#fffaf4', dark: '#231d19' },
  foreground: { light: '#33241b', dark: '#f7ede4' },
  border: { light: '#f0e2d3', dark: '#3d332c' },
  positive: { light: '#2a653b', dark: '#9bd8a4' },
  warning: { light: '#8a4b00', dark: '#f3b66b' },
  danger: { light: '#a3271b', dark: '#ff9c8f' },
  kinds: {
    subscription: { light: '#471768', dark: '#b79af0' },
    'top-up': { light: '#cb6829', dark: '#ed984f' },
    manual: { light: '#499c87', dark: '#87e1af' },
    setup: { light: '#9b4584', dark: '#f6c3de' },
  },
  radius: '20px',
  spacing: '4.5px',
  fontFamily: 'ui-rounded, "SF Pro Rounded", "Nunito", "Quicksand", system-ui, sans-serif',
  fontSize: '0.9375rem',
  shadow: '0 1px 2px rgb(90 50 20 / 6%), 0 10px 30px rgb(90 50 20 / 8%)',
};
