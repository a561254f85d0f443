import { type CreditsTheme, themeToCss } from 'react-credit-widgets';
import { highContrast } from 'react-credit-widgets/themes';

/** A way in which a reader may see a page. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  /** The theme of the page, in the host's CSS. */
  theme?: CreditsTheme;
}

/** Light, dark and high contrast, each from left to right and from right to left. */
export const looks: readonly Look[] = (['ltr', 'rtl'] as const).flatMap((dir): Look[] => [
  { name: `light, ${dir}`, scheme: 'light', dir },
  { name: `dark, ${dir}`, scheme: 'dark', dir },
  { name: `high contrast, ${dir}`, scheme: 'light', dir, theme: highContrast },
]);

/** Gives what the page holds another look, as a host does it: in CSS on the root. Returns how to take it back. */
export function wearLook({ scheme, dir, theme }: Look): () => void {
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

/** A theme as the host has it in its CSS. */
export function sheetOf(theme: CreditsTheme): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeToCss(theme, ':root'));
  return sheet;
}
