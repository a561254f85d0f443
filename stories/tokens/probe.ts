import type { CreditsTheme } from 'react-credit-widgets';
import { blend, type Rgb } from '../../src/theme/contrast/contrastRatio.js';
import { readColor } from '../../src/theme/contrast/readColor.js';
import { themeToProperties } from '../../src/theme/themeToCss.js';

const WHITE: Rgb = [255, 255, 255];

/** Asks the stylesheet itself. */
export interface Probe {
  /** The color of a property in a widget with the theme. */
  color(property: string): Rgb;
  /** The computed value of any property of the widget's root. */
  value(property: string): string;
}

/** Runs `read` with an unseen widget root that has a theme, in one color scheme. */
export function withProbe<Result>(
  theme: CreditsTheme,
  scheme: 'light' | 'dark',
  read: (probe: Probe) => Result,
): Result {
  const root = document.createElement('div');
  root.className = 'cw-root';
  root.hidden = true;
  for (const [name, value] of Object.entries(themeToProperties(theme))) {
    root.style.setProperty(name, value);
  }
  root.style.colorScheme = scheme;
  document.body.append(root);
  const computed = getComputedStyle(root);
  try {
    return read({
      color: (property) => {
        root.style.color = `var(${property})`;
        const shown = readColor(computed.color);
        return shown ? blend(shown.rgb, shown.opacity, WHITE) : WHITE;
      },
      value: (property) => computed.getPropertyValue(property),
    });
  } finally {
    root.remove();
  }
}
