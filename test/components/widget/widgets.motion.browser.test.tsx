import { render, waitFor } from '@testing-library/react';
import { type Credits, CreditsProvider, LotBreakdownChart } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { emulateMedia } from '../../support/emulateMedia.js';
import { drawChart, everyKind, plotted } from '../support/plotPage.js';
import { part, textOf, widgets } from '../support/widgets.js';

const silent = { getCredits: () => new Promise<Credits>(() => {}) };

function drawWaiting(children: React.ReactNode): void {
  render(
    <CreditsProvider team="acme" shareTabs={false} client={silent}>
      {children}
    </CreditsProvider>,
  );
}

/** What moves at this moment. */
const moving = () =>
  document
    .getAnimations()
    .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null))
    .filter((target) => target !== null);

/** What moves, or would if something about it changed. */
function movable(root: Element): Element[] {
  return [root, ...root.querySelectorAll('*')].filter((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    return animationName !== 'none' || /[1-9]/.test(transitionDuration);
  });
}

describe.each(widgets)('<%s />: motion', (_name, slot, Widget) => {
  it('lets no text fade while the credits are on their way', async () => {
    drawWaiting(<Widget />);
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'pending'));
    expect(moving().map(textOf).filter(Boolean)).toEqual([]);
  });

  it('does not move at all for a reader who wants no motion', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    drawWaiting(<Widget />);
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'pending'));
    expect(moving()).toEqual([]);
    expect(movable(part(slot))).toEqual([]);
  });
});

describe('<LotBreakdownChart />: motion', () => {
  it('shows by a pulse of empty bars that lots are on their way', () => {
    drawWaiting(<LotBreakdownChart rows={3} />);
    expect(moving()).toHaveLength(6);
  });

  it.each([
    ['lots', 'lots-area'],
    ['runway', 'runway-area'],
  ] as const)('draws a still plot for a reader who wants no motion: %s', async (view, area) => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const { redraw } = drawChart(everyKind, { view });
    await plotted(area);
    part('lots-area').setAttribute('data-asked', 'true');
    redraw({ ...everyKind, lots: everyKind.lots.slice(1) });
    expect(moving()).toEqual([]);
    expect(movable(part('lot-breakdown'))).toEqual([]);
  });
});
