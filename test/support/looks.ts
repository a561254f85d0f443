import { type CreditsTheme, themeToCss } from 'react-credit-widgets';
import { highContrast } from 'react-credit-widgets/themes';

/** How a page is displayed: color scheme, direction and theme. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  /** The theme of the page, in the host's CSS. */
  theme?: CreditsTheme;
}

/** Light, dark and high contrast, each LTR and RTL. */
export const looks: readonly Look[] = (['ltr', 'rtl'] as const).flatMap((dir): Look[] => [
  { name: `light, ${dir}`, scheme: 'light', dir },
  { name: `dark, ${dir}`, scheme: 'dark', dir },
  { name: `high contrast, ${dir}`, scheme: 'light', dir, theme: highContrast },
]);

/** Applies a look to the page, as a host does: in CSS on the root. Returns a function that restores the page. */
export function applyLook({ scheme, dir, theme }: Look): () => void {
  const page = document.documentElement;
  const before = { scheme: page.style.colorScheme, dir: page.dir };
  const sheets = [...document.adoptedStyleSheets];
  page.style.colorScheme = scheme;
  page.dir = dir;
  if (theme) document.adoptedStyleSheets = [...sheets, sheetOf(theme)];
  return () => {
    page.style.colorScheme = before.scheme;
    page.dir = before.dir;
    document.adoptedStyleSheets = sheets;
  };
}

/** A stylesheet with a theme, as a host would write it. */
export function sheetOf(theme: CreditsTheme): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeToCss(theme, ':root'));
  return sheet;
}
