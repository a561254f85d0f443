import { warnLowContrast } from '../../hooks/warnings.js';
import { findLowContrast } from '../../theme/contrast/findLowContrast.js';

/** Tells the developer which of the colours that were set on an element readers cannot see well. */
export function checkContrast(element: HTMLElement, declarations: Record<string, string>): void {
  const style = getComputedStyle(element);
  const { scheme } = element.dataset;
  const findings = findLowContrast({
    declarations,
    read: (property) => style.getPropertyValue(property),
    scheme: usedScheme(style.colorScheme),
    fixedScheme: scheme === 'light' || scheme === 'dark' ? scheme : undefined,
  });
  for (const finding of findings) warnLowContrast(finding);
}

/** The scheme that a computed `color-scheme` stands for. */
function usedScheme(colorScheme: string): 'light' | 'dark' {
  if (!colorScheme.includes('dark')) return 'light';
  if (!colorScheme.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
