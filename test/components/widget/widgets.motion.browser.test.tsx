import { render, waitFor } from '@testing-library/react';
import { type Credits, CreditsProvider, LotBreakdownChart } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { emulateMedia } from '../../support/emulateMedia.js';
import { drawChart, plotted } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part, textOf, widgets } from '../support/widgets.js';

const silent = { getCredits: () => new Promise<Credits>(() => {}) };

function drawWaiting(children: React.ReactNode): void {
  render(
    <CreditsProvider team="acme" shareTabs={false} client={silent}>
      {children}
    </CreditsProvider>,
  );
}

/** The elements with a running animation. */
const moving = () =>
  document
    .getAnimations()
    .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null))
    .filter((target) => target !== null);

/** The elements with an animation or a transition. */
function movable(root: Element): Element[] {
  return [root, ...root.querySelectorAll('*')].filter((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    return animationName !== 'none' || /[1-9]/.test(transitionDuration);
  });
}

describe.each(widgets)('<%s />: motion', (_name, slot, Widget) => {
  it('does not animate text while loading', async () => {
    drawWaiting(<Widget />);
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'pending'));
    expect(moving().map(textOf).filter(Boolean)).toEqual([]);
  });

  it('has no motion for a user who prefers reduced motion', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    drawWaiting(<Widget />);
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'pending'));
    expect(moving()).toEqual([]);
    expect(movable(part(slot))).toEqual([]);
  });
});

describe('<LotBreakdownChart />: motion', () => {
  it('pulses empty bars while lots are loading', () => {
    drawWaiting(<LotBreakdownChart rows={3} />);
    expect(moving()).toHaveLength(6);
  });

  it.each([
    ['lots', 'lots-area'],
    ['runway', 'runway-area'],
  ] as const)(
    'draws the plot without motion for a user who prefers reduced motion: %s',
    async (view, area) => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const { redraw } = drawChart(sixLots, { view });
      await plotted(area);
      part('lots-area').setAttribute('data-asked', 'true');
      redraw({ ...sixLots, lots: sixLots.lots.slice(1) });
      expect(moving()).toEqual([]);
      expect(movable(part('lot-breakdown'))).toEqual([]);
    },
  );
});
