import type { CreditsTheme } from '../CreditsTheme.js';

/** Dense and monospaced, black on white: for developer tools. */
export const ink: CreditsTheme = {
  accent: { light: '#111113', dark: '#f4f4f5' },
  accentForeground: { light: '#ffffff', dark: '#111113' },
  background: { light: '#ffffff', dark: '#0b0b0d' },
  foreground: { light: '#111113', dark: '#ececef' },
  positive: { light: '#111113', dark: '#ececef' },
  warning: { light: '#7a4300', dark: '#f2b25c' },
  danger: { light: '#b01212', dark: '#ff8f87' },
  radius: '2px',
  spacing: '3px',
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSize: '0.8125rem',
};
