import { act, waitFor } from '@testing-library/react';
import { type CSSProperties, createElement, type ReactNode } from 'react';
import type { CreditsTheme } from 'react-credit-widgets';
// Loaded with the test, so that a busy machine does not load it for longer than a test waits.
import 'recharts';
import { expect } from 'vitest';
import { painted } from '../../components/support/geometry.js';
import { type Host, openHost } from './hostFrame.js';
import { type Look, looksOf } from './looks.js';
import { cut, pictureOf } from './pictures.js';
import type { Scene } from './scenes.js';
import { type Specimen, type SpecimenName, specimens } from './specimens.js';

/** What is seen of one widget. */
export interface Sight {
  name: string;
  looks: Look[];
  picture: ImageData;
}

/** How a scene is shown. */
interface Showing {
  theme?: CreditsTheme;
  /** The ground behind the widgets. */
  isDark?: boolean;
  /** What the host puts each widget in. */
  inside?: (widget: ReactNode) => ReactNode;
}

/** An element that no host has rules for; what it inherits from the host's `body`, it passes on. */
const box = (style: CSSProperties, children: ReactNode, key?: string) =>
  createElement('x-box', { key, style: { margin: 0, padding: 0, ...style } }, children);

/** The page of a scene, in the one font of all tests; it leaves the scheme to the host. */
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
/** A grid, so that a widget that is a phrase stands in no line of the host's. */
const ROOM: CSSProperties = { display: 'grid', gridTemplateColumns: '100%' };

/** Opens a host's page, draws a scene in it, and looks at each of its widgets. */
export async function showScene(
  host: Pick<Host, 'sheets' | 'attributes'>,
  { columns }: Scene,
  { theme = {}, isDark = theme.colorScheme === 'dark', inside = (widget) => widget }: Showing = {},
): Promise<Sight[]> {
  const { document: page, frame, draw, close } = await openHost(host);
  const shown = columns.flatMap(({ shows }) => shows);
  const room = (name: SpecimenName) => box(ROOM, inside(specimens[name].draw(theme)), name);
  draw(
    box(
      stageOn(isDark ? '#000' : '#fff'),
      columns.map(({ width, shows }, at) => box({ ...COLUMN, width }, shows.map(room), String(at))),
    ),
  );
  const shadows = [...page.querySelectorAll('x-shadow')].map(({ shadowRoot }) => shadowRoot);
  const roots = [page, ...shadows].flatMap((tree) =>
    tree ? [...tree.querySelectorAll<HTMLElement>('.cw-root')] : [],
  );
  for (const [at, name] of shown.entries()) await prepare(roots[at], specimens[name]);
  await painted();
  holdStill(page);
  const picture = await pictureOf(frame);
  const sights = roots.map((root, at) => ({
    name: shown[at] ?? '',
    looks: looksOf(root),
    picture: cut(picture, root.getBoundingClientRect()),
  }));
  close();
  return sights;
}

/** Does to a widget what its specimen asks for. */
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

/** Stops what pulses, at its start, and takes the focus from what a dialog gave it to. */
function holdStill(page: Document): void {
  const focused = page.activeElement;
  if (focused instanceof (page.defaultView as Window & typeof globalThis).HTMLElement)
    focused.blur();
  for (const animation of page.getAnimations()) {
    animation.pause();
    animation.currentTime = 0;
  }
}
