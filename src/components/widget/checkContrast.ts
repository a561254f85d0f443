import { warnLowContrast } from '../../hooks/warnings.js';
import { findLowContrast, type Scheme } from '../../theme/contrast/findLowContrast.js';

/** Tells the developer which of the colors that were set on an element readers cannot see well. */
export function checkContrast(element: HTMLElement, declarations: Record<string, string>): void {
  if (typeof OffscreenCanvas === 'undefined') return; // no browser, or too old a one to ask
  const { style } = element;
  const { colorScheme: own } = style;
  const drawn = getComputedStyle(element).colorScheme;
  const isFixed = Boolean(own) || /^(light|dark)$/.test(element.dataset.cwScheme ?? '');
  const read = (property: string, scheme: Scheme) => {
    style.colorScheme = scheme;
    return getComputedStyle(element).getPropertyValue(property);
  };
  const findings = findLowContrast({ declarations, read, scheme: usedScheme(drawn), isFixed });
  style.colorScheme = own;
  for (const finding of findings) warnLowContrast(finding);
}

/** The scheme that a computed `color-scheme` stands for. */
function usedScheme(colorScheme: string): Scheme {
  if (!colorScheme.includes('dark')) return 'light';
  if (!colorScheme.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
