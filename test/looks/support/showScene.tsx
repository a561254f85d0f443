import { act, waitFor } from '@testing-library/react';
import { type CSSProperties, createElement, type ReactNode } from 'react';
import type { CreditsTheme } from 'react-credit-widgets';
// Loaded up front, because loading it on a busy machine may take longer than a test waits.
import 'recharts';
import { expect } from 'vitest';
import { painted } from '../../components/support/geometry.js';
import { type Host, openHost } from './hostFrame.js';
import { type Look, looksOf } from './looks.js';
import { cut, pictureOf } from './pictures.js';
import type { Scene } from './scenes.js';
import { type Specimen, type SpecimenName, specimens } from './specimens.js';

/** How one widget looks, in styles and in pixels. */
export interface Appearance {
  name: string;
  looks: Look[];
  picture: ImageData;
}

/** Options of `showScene`. */
interface SceneOptions {
  theme?: CreditsTheme;
  /** Whether the background behind the widgets is black. */
  isDark?: boolean;
  /** Wraps each widget in a container of the host. */
  inside?: (widget: ReactNode) => ReactNode;
}

/** An element that no host has rules for. It inherits from the host's `body`. */
const box = (style: CSSProperties, children: ReactNode, key?: string) =>
  createElement('x-box', { key, style: { margin: 0, padding: 0, ...style } }, children);

/** The page of a scene, in the font of all tests; the color scheme is up to the host. */
const stageOn = (background: string): CSSProperties => ({
  display: 'flex',
  gap: 16,
  position: 'fixed',
  inset: 0,
  boxSizing: 'border-box',
  padding: 16,
  background,
  fontFamily: 'sans-serif',
});
const COLUMN: CSSProperties = { display: 'flex', flexDirection: 'column', gap: 16, flex: 'none' };
/** A grid, so that an inline widget is not part of a line of the host. */
const CELL: CSSProperties = { display: 'grid', gridTemplateColumns: '100%' };

/** Opens a host's page, renders a scene in it, and captures how each widget looks. */
export async function showScene(
  host: Pick<Host, 'sheets' | 'attributes'>,
  { columns }: Scene,
  {
    theme = {},
    isDark = theme.colorScheme === 'dark',
    inside = (widget) => widget,
  }: SceneOptions = {},
): Promise<Appearance[]> {
  const { document: page, frame, draw, close } = await openHost(host);
  const shown = columns.flatMap(({ shows }) => shows);
  const cell = (name: SpecimenName) => box(CELL, inside(specimens[name].draw(theme)), name);
  draw(
    box(
      stageOn(isDark ? '#000' : '#fff'),
      columns.map(({ width, shows }, at) => box({ ...COLUMN, width }, shows.map(cell), String(at))),
    ),
  );
  const shadows = [...page.querySelectorAll('x-shadow')].map(({ shadowRoot }) => shadowRoot);
  const roots = [page, ...shadows].flatMap((tree) =>
    tree ? [...tree.querySelectorAll<HTMLElement>('.cw-root')] : [],
  );
  for (const [at, name] of shown.entries()) await prepare(roots[at], specimens[name]);
  await painted();
  freeze(page);
  const picture = await pictureOf(frame);
  const appearances = roots.map((root, at) => ({
    name: shown[at] ?? '',
    looks: looksOf(root),
    picture: cut(picture, root.getBoundingClientRect()),
  }));
  close();
  return appearances;
}

/** Brings a widget into the state that its specimen describes. */
async function prepare(root: HTMLElement | undefined, specimen: Specimen): Promise<void> {
  if (!root) throw new Error('a widget is missing');
  const last = (slot: string) => {
    const found = [...root.querySelectorAll<HTMLElement>(`[data-slot="${slot}"]`)].at(-1);
    if (!found) throw new Error(`no ${slot}`);
    return found;
  };
  const { state, plot, press = [], point } = specimen;
  const wait = { container: root, timeout: 10_000 };
  if (state) await waitFor(() => expect(root).toHaveAttribute('data-state', state), wait);
  if (plot) await waitFor(() => expect(last(plot)).toHaveAttribute('data-plot', 'drawn'), wait);
  for (const slot of press) act(() => last(slot).click());
  if (point) {
    const { left, width } = last(point).getBoundingClientRect();
    const event = new PointerEvent('pointermove', { bubbles: true, clientX: left + width / 2 });
    act(() => last(point).dispatchEvent(event));
  }
}

/** Freezes animations at their start, and removes the focus that a dialog has set. */
function freeze(page: Document): void {
  const focused = page.activeElement;
  if (focused instanceof (page.defaultView as Window & typeof globalThis).HTMLElement)
    focused.blur();
  for (const animation of page.getAnimations()) {
    animation.pause();
    animation.currentTime = 0;
  }
}
