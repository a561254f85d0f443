import * as presets from 'react-credit-widgets/themes';
import { userEvent } from 'vitest/browser';
import { fullTree } from './accessibilityTree.js';
import { contrast, type Rgb } from './color.js';
import { applyLook, type Look } from './looks.js';

const THEMES = { default: undefined, ...presets };
const SCHEMES = ['light', 'dark'] as const;

/** Every color theme that we ship, light and dark. */
const palettes: readonly Omit<Look, 'dir'>[] = Object.entries(THEMES).flatMap(([name, theme]) =>
  SCHEMES.map((scheme) => ({ name: `${name}, ${scheme}`, scheme, ...(theme && { theme }) })),
);

/** The elements that Tab (or Shift+Tab) stops at before it reaches `end`. */
export async function tabTo(end: Element, shift = false): Promise<Element[]> {
  const stops: Element[] = [];
  while (stops.length < 100) {
    await userEvent.tab({ shift });
    const { activeElement } = document;
    if (!activeElement || activeElement === end) return stops;
    stops.push(activeElement);
  }
  throw new Error('Tab never reaches the end');
}

/** Role and name of the focused element, as a screen reader announces them: "button: Refresh". */
export async function focusedName(): Promise<string> {
  const nodes = await fullTree();
  const focused = nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return `${focused?.role?.value}: ${focused?.name?.value}`;
}

/**
 * The elements without a visible focus ring, each with the look: a ring is a line of at least 2 px with 3:1 contrast to
 * its background. Focuses one after the other, so press a key first (`:focus-visible`).
 */
export function missingFocusRings(stops: readonly Element[]): string[] {
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  return palettes.flatMap((look) => {
    const restore = applyLook({ ...look, dir });
    const missing = stops.flatMap((stop) => {
      (stop as HTMLElement).focus();
      const ring = ringOf(stop);
      return ring.isVisible
        ? []
        : [`${look.name}: ${ring.text} (${stop.getAttribute('data-slot')})`];
    });
    restore();
    return missing;
  });
}

function ringOf(stop: Element): { isVisible: boolean; text: string } {
  const ringed = stop.matches('[type=range]') ? stop.nextElementSibling : stop;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed ?? stop);
  if (outlineStyle !== 'solid') return { isVisible: false, text: `outline ${outlineStyle}` };
  const ratio = contrast(rgbOf(outlineColor), rgbOf(surfaceOf(stop)));
  const isVisible = Number.parseFloat(outlineWidth) >= 2 && ratio >= 3;
  return { isVisible, text: `${outlineWidth}, ${ratio.toFixed(1)}:1` };
}

/** The background behind the ring, which is 2 px outside the element. */
function surfaceOf(element: Element): string {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  throw new Error('no background behind the element');
}

/** A computed color as numbers; opaque sRGB only. */
export function rgbOf(color: string): Rgb {
  const numbers = color.match(/^rgb\((\d+), (\d+), (\d+)\)$/);
  if (!numbers) throw new Error(`not an opaque sRGB color: ${color}`);
  const [, r, g, b] = numbers.map((it) => Number(it) / 255);
  return [r ?? 0, g ?? 0, b ?? 0];
}
