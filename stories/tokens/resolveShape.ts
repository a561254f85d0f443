import type { CreditsTheme } from 'react-credit-widgets';
import { withProbe } from './probe.js';

/** What the tokens that are no colors come to, by name. */
export function resolveShape(theme: CreditsTheme): Record<string, string> {
  const { colorScheme = 'inherit', fontFamily = 'the host’s own' } = theme;
  return withProbe(theme, 'light', ({ value }) => ({
    colorScheme,
    radius: value('--_cw-radius'),
    spacing: value('--_cw-unit'),
    fontFamily,
    fontSize: value('font-size'),
    shadow: value('--cw-shadow') || 'none',
  }));
}
