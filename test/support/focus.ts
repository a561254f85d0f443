import { highContrast, ink, soft } from 'react-credit-widgets/themes';
import { userEvent } from 'vitest/browser';
import { fullTree } from './accessibilityTree.js';
import { contrast, type Rgb } from './color.js';
import { type Look, wearLook } from './looks.js';

const THEMES = { default: undefined, ink, soft, highContrast };
const SCHEMES = ['light', 'dark'] as const;

/** Every look that we ship, as far as colors go. */
const palettes: readonly Omit<Look, 'dir'>[] = Object.entries(THEMES).flatMap(([name, theme]) =>
  SCHEMES.map((scheme) => ({ name: `${name}, ${scheme}`, scheme, ...(theme && { theme }) })),
);

/** The elements that the Tab key (or Shift and Tab) stops at, until it comes to `end`. */
export async function tabTo(end: Element, shift = false): Promise<Element[]> {
  const stops: Element[] = [];
  while (stops.length < 100) {
    await userEvent.tab({ shift });
    const { activeElement } = document;
    if (!activeElement || activeElement === end) return stops;
    stops.push(activeElement);
  }
  throw new Error('the focus does not come out again');
}

/** What a screen reader says where the focus is: "button: Refresh". */
export async function focusedName(): Promise<string> {
  const nodes = await fullTree();
  const focused = nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return `${focused?.role?.value}: ${focused?.name?.value}`;
}

/**
 * Where a reader would not see that an element has the focus, and in which look: there must be a line of 2 px, at 3:1 to
 * what it is on. Gives the focus to one after the other, so press a key before.
 */
export function unseenFocus(stops: readonly Element[]): string[] {
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  return palettes.flatMap((look) => {
    const restore = wearLook({ ...look, dir });
    const unseen = stops.flatMap((stop) => {
      (stop as HTMLElement).focus();
      const ring = ringOf(stop);
      return ring.isSeen ? [] : [`${look.name}: ${ring.text} (${stop.getAttribute('data-slot')})`];
    });
    restore();
    return unseen;
  });
}

function ringOf(stop: Element): { isSeen: boolean; text: string } {
  const ringed = stop.matches('[type=range]') ? stop.nextElementSibling : stop;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed ?? stop);
  if (outlineStyle !== 'solid') return { isSeen: false, text: `outline ${outlineStyle}` };
  const ratio = contrast(rgbOf(outlineColor), rgbOf(surfaceOf(stop)));
  const isSeen = Number.parseFloat(outlineWidth) >= 2 && ratio >= 3;
  return { isSeen, text: `${outlineWidth}, ${ratio.toFixed(1)}:1` };
}

/** The background behind the ring, which stands 2 px outside of the element. */
function surfaceOf(element: Element): string {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  throw new Error('nothing behind the element is painted');
}

/** A computed color as numbers; only opaque sRGB ones. */
export function rgbOf(color: string): Rgb {
  const numbers = color.match(/^rgb\((\d+), (\d+), (\d+)\)$/);
  if (!numbers) throw new Error(`not an opaque color in sRGB: ${color}`);
  const [, r, g, b] = numbers.map((it) => Number(it) / 255);
  return [r ?? 0, g ?? 0, b ?? 0];
}
