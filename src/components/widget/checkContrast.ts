import { warnLowContrast } from '../../hooks/warnings.js';
import { findLowContrast, type Scheme } from '../../theme/contrast/findLowContrast.js';

/** Warns the developer about colors set on an element whose contrast is too low. */
export function checkContrast(element: HTMLElement, declarations: Record<string, string>): void {
  if (typeof OffscreenCanvas === 'undefined') return; // not a browser, or too old a one
  const { style } = element;
  const { colorScheme: inlineScheme } = style;
  const computedScheme = getComputedStyle(element).colorScheme;
  const isFixed = Boolean(inlineScheme) || /^(light|dark)$/.test(element.dataset.cwScheme ?? '');
  const read = (property: string, scheme: Scheme) => {
    style.colorScheme = scheme;
    return getComputedStyle(element).getPropertyValue(property);
  };
  const findings = findLowContrast({
    declarations,
    read,
    scheme: usedScheme(computedScheme),
    isFixed,
  });
  style.colorScheme = inlineScheme;
  for (const finding of findings) warnLowContrast(finding);
}

/** The scheme in use, from a computed `color-scheme`. */
function usedScheme(colorScheme: string): Scheme {
  if (!colorScheme.includes('dark')) return 'light';
  if (!colorScheme.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
