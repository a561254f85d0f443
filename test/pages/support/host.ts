import { type CreditsTheme, parseCredits, themeToCss } from 'react-credit-widgets';
import { PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import type { PageSettings } from '../app/settings.js';

const theme: CreditsTheme = {
  accent: '#d6006e',
  accentForeground: '#fff4cc',
  background: '#fbf3f7',
  foreground: '#2a0016',
  radius: '0',
  kinds: { subscription: '#c2410c' },
};
const balanceTheme: CreditsTheme = { accent: '#3b2fd6' };

/** A host's page in its own colors, under the clock of the documented example. */
export const settings: PageSettings = {
  theme,
  balanceTheme,
  nowMs: PINNED_NOW,
  givenCredits: parseCredits(scenarios.everyKind.json),
};

/** The same colors as a stylesheet, for the first paint. */
export const themeCss: string =
  themeToCss(theme, '.cw-root') + themeToCss({ ...theme, ...balanceTheme }, '#balance');

/** As strict as the design requires. */
export const strictHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
};

/** What the themes above look like, computed. */
export const LOOKS = {
  background: 'rgb(251, 243, 247)',
  text: 'rgb(42, 0, 22)',
  meter: 'rgb(59, 47, 214)',
  button: 'rgb(59, 47, 214)',
  buttonText: 'rgb(255, 244, 204)',
  buttonRadius: '0px',
  gauge: 'rgb(194, 65, 12)',
};
