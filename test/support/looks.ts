import { themeToCss } from 'react-credit-widgets';
import { highContrast } from 'react-credit-widgets/themes';

/** Ways in which a reader may see a page. */
export interface Look {
  scheme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  /** Whether the page has the preset for readers who ask for more contrast. */
  hasHighContrast: boolean;
}

/** Light, dark and high contrast, each from left to right and from right to left. */
export const looks: readonly Look[] = (['ltr', 'rtl'] as const).flatMap((dir) => [
  { scheme: 'light', dir, hasHighContrast: false },
  { scheme: 'dark', dir, hasHighContrast: false },
  { scheme: 'light', dir, hasHighContrast: true },
]);

export function lookName({ scheme, dir, hasHighContrast }: Look): string {
  return `${hasHighContrast ? 'high contrast' : scheme}, ${dir}`;
}

/** Gives what the page holds another look, as a host does it: in CSS on the root. Returns how to take it back. */
export function wearLook({ scheme, dir, hasHighContrast }: Look): () => void {
  const page = document.documentElement;
  const before = { scheme: page.style.colorScheme, dir: page.dir };
  const sheets = [...document.adoptedStyleSheets];
  page.style.colorScheme = scheme;
  page.dir = dir;
  if (hasHighContrast) document.adoptedStyleSheets = [...sheets, highContrastSheet()];
  return () => {
    page.style.colorScheme = before.scheme;
    page.dir = before.dir;
    document.adoptedStyleSheets = sheets;
  };
}

function highContrastSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeToCss(highContrast, ':root'));
  return sheet;
}
