import type { ReactNode } from 'react';
import type { CreditsTheme } from 'react-credit-widgets';
import { themes } from '../../.storybook/toolbar.js';

/** What `draw` makes of each preset, by the name of the preset. */
export function byPreset(draw: (theme: CreditsTheme) => ReactNode): Record<string, ReactNode> {
  return Object.fromEntries(Object.entries(themes).map(([name, theme]) => [name, draw(theme)]));
}
