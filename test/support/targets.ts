import { ink } from 'react-credit-widgets/themes';
import { sheetOf } from './looks.js';

const MIN_PX = 24;
/** Widths of the column, CSS pixels. */
const WIDTHS = [240, 600] as const;

/** Conditions that can shrink or move targets: the densest theme and doubled text. */
const PAGES: Record<string, () => CSSStyleSheet[]> = {
  default: () => [],
  ink: () => [sheetOf(ink)],
  'text at 200 %': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 200% }');
    return [sheet];
  },
};

/**
 * Targets of our widgets inside an element that are smaller than 24 × 24 CSS pixels (WCAG 2.2, 2.5.8, without its
 * spacing exception), in a narrow and a wide column, in the densest theme and with doubled text.
 */
export function smallTargets(root: HTMLElement): string[] {
  const before = root.style.inlineSize;
  const sheets = [...document.adoptedStyleSheets];
  const found = WIDTHS.flatMap((width) => {
    root.style.inlineSize = `${width}px`;
    return Object.entries(PAGES).flatMap(([name, own]) => {
      document.adoptedStyleSheets = [...sheets, ...own()];
      return measure(root).map((target) => `${width} px, ${name}: ${target}`);
    });
  });
  root.style.inlineSize = before;
  document.adoptedStyleSheets = sheets;
  return found;
}

/** What a finger can press or the keyboard can reach. Not in `unstyled` widgets, whose sizes are up to the host. */
export function targetsIn(root: Element): Element[] {
  const targets = root.querySelectorAll('.cw-root :is(a[href], button, input, [tabindex="0"])');
  return [...targets].filter((target) => target.checkVisibility({ visibilityProperty: true }));
}

function measure(root: Element): string[] {
  return targetsIn(root).flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const isSmall = Math.min(width, height) < MIN_PX - 0.01;
    const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
    return isSmall ? [`${target.getAttribute('data-slot')} is ${size}`] : [];
  });
}
