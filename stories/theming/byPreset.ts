import type { ReactNode } from 'react';
import type { CreditsTheme } from 'react-credit-widgets';
import { themes } from '../../.storybook/toolbar.js';

/** Calls `draw` with each preset's theme. Returns the results by preset name. */
export function byPreset(draw: (theme: CreditsTheme) => ReactNode): Record<string, ReactNode> {
  return Object.fromEntries(Object.entries(themes).map(([name, theme]) => [name, draw(theme)]));
}
