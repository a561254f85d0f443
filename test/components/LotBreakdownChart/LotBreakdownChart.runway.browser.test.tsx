import { screen } from '@testing-library/react';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { boxOf } from '../support/geometry.js';
import { drawChart } from '../support/plotPage.js';
import {
  drawRunway,
  hover,
  STOPS,
  slider,
  tooltip,
  unhover,
  valueText,
} from '../support/runwayPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

const DAY_MS = 86_400_000;
const key = (name: string) => userEvent.keyboard(`{${name}}`);

describe('<LotBreakdownChart />: view runway, by keyboard', () => {
  it('is one tab stop, between the header and the footer', async () => {
    await drawRunway(sixLots, { onRefresh: () => {} });
    const stops: (string | null)[] = [];
    for (let count = 0; count < 3; count += 1) {
      await userEvent.tab();
      const element = document.activeElement;
      stops.push(element?.getAttribute('data-slot') ?? null);
    }
    expect(stops).toEqual(['refresh', 'runway-range', 'show-table']);
  });

  it.each(['ltr', 'rtl'])('moves from cliff to cliff, forward and backward, %s', async (dir) => {
    await drawRunway(sixLots, { dir });
    await userEvent.tab();
    expect(slider()).toHaveFocus();
    expect([valueText(), tooltip()]).toEqual([STOPS[0], STOPS[0]]);
    const [forward, back] =
      dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    for (const place of [STOPS[1], STOPS[2], STOPS[3], STOPS[3]]) {
      await key(forward as string);
      expect([valueText(), tooltip()]).toEqual([place, place]);
    }
    await key(back as string);
    expect([valueText(), tooltip()]).toEqual([STOPS[2], STOPS[2]]);
  });

  it('jumps to both ends', async () => {
    await drawRunway(sixLots);
    await userEvent.tab();
    await key('End');
    expect([valueText(), tooltip()]).toEqual([STOPS[3], STOPS[3]]);
    await key('Home');
    expect([valueText(), tooltip()]).toEqual([STOPS[0], STOPS[0]]);
  });

  it('shows a focus ring', async () => {
    await drawRunway(sixLots);
    await userEvent.tab();
    const { outlineStyle, outlineWidth } = getComputedStyle(part('runway-hover'));
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
  });

  it('hides the tooltip on Escape, and shows it again on the next arrow', async () => {
    await drawRunway(sixLots);
    await userEvent.tab();
    await key('ArrowRight');
    await key('Escape');
    expect(tooltip()).toBeNull();
    expect(slider()).toHaveFocus();
    await key('ArrowRight');
    expect(tooltip()).toBe(STOPS[2]);
  });

  it('hides the tooltip on blur', async () => {
    await drawRunway(sixLots);
    await userEvent.tab();
    expect(tooltip()).toBe(STOPS[0]);
    await userEvent.tab();
    expect(tooltip()).toBeNull();
  });

  it('moves to the last cliff and shows its values if there are fewer cliffs', async () => {
    const { redraw } = await drawRunway(sixLots);
    await userEvent.tab();
    await key('End');
    redraw(aCredits({ lots: [aLot({ expiresAtMs: PINNED_NOW + 5 * DAY_MS })] }));
    expect(valueText()).toBe('Dec 7, 2024: 4,000 credits expire, 0 left');
    expect(tooltip()).toBe(valueText());
    await key('ArrowLeft');
    expect(valueText()).toBe('Now: 4,000 left');
  });

  it('disappears if nothing is left to expire', async () => {
    const { redraw } = await drawRunway(sixLots);
    await userEvent.tab();
    redraw(aCredits({ lots: [aLot({ expiresAtMs: null })] }));
    expect(screen.getByText('No expiry date is known for these credits.')).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
    redraw(sixLots);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });
});

describe('<LotBreakdownChart />: view runway, by pointer', () => {
  it('shows what is left at a date, and hides it when the pointer leaves', async () => {
    await drawRunway(sixLots);
    await hover(0.005);
    expect(tooltip()).toBe(STOPS[0]);
    await hover(0.2);
    expect(tooltip()).toBe(STOPS[1]);
    await hover(0.99);
    expect(tooltip()).toBe(STOPS[3]);
    await unhover();
    expect(tooltip()).toBeNull();
  });

  it('runs from right to left on an RTL page', async () => {
    await drawRunway(sixLots, { dir: 'rtl' });
    await hover(0.8);
    expect(tooltip()).toBe(STOPS[1]);
    await hover(0.01);
    expect(tooltip()).toBe(STOPS[3]);
  });

  it('hides the tooltip on Escape while the pointer stays', async () => {
    await drawRunway(sixLots);
    await hover(0.2);
    await key('Escape');
    expect(tooltip()).toBeNull();
    await hover(0.6);
    expect(tooltip()).toBe(STOPS[2]);
  });

  describe.each(['ltr', 'rtl'])('on a page that reads %s', (dir) => {
    it.each([240, 1_200])('keeps the tooltip inside a card of %i px', async (width) => {
      await drawRunway(sixLots, { dir, width });
      const card = boxOf(part('lot-breakdown'));
      for (const share of [0, 0.25, 0.5, 0.75, 1]) {
        await hover(share);
        const { left, right, top, bottom } = boxOf(part('runway-tip'));
        expect(left).toBeGreaterThanOrEqual(card.left);
        expect(right).toBeLessThanOrEqual(card.right);
        expect(top).toBeGreaterThanOrEqual(card.top);
        expect(bottom).toBeLessThanOrEqual(card.bottom);
      }
    });
  });
});

describe('<LotBreakdownChart />: view runway without a plot', () => {
  it('shows the list of lots, without a slider', () => {
    drawChart(sixLots, { view: 'runway', plot: false });
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('<LotBreakdownChart />: view runway, pointer and keyboard together', () => {
  it('shows another date on hover without moving the slider', async () => {
    await drawRunway(sixLots);
    await userEvent.tab();
    await key('End');
    await hover(0);
    expect([valueText(), tooltip()]).toEqual([STOPS[3], STOPS[0]]);
    await unhover();
    expect([valueText(), tooltip()]).toEqual([STOPS[3], STOPS[3]]);
  });

  it('moves and focuses the slider on press, so the tooltip stays after a touch', async () => {
    await drawRunway(sixLots);
    const area = part('runway-hover');
    await userEvent.click(area, { position: { x: area.clientWidth - 3, y: 10 } });
    expect(slider()).toHaveFocus();
    await unhover();
    expect([valueText(), tooltip()]).toEqual([STOPS[3], STOPS[3]]);
  });

  it('handles the first Escape for the tooltip, and leaves the second to a surrounding dialog', async () => {
    await drawRunway(sixLots);
    const seen: boolean[] = [];
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') seen.push(event.defaultPrevented);
    };
    window.addEventListener('keydown', handleKey);
    onTestFinished(() => window.removeEventListener('keydown', handleKey));
    await userEvent.tab();
    await key('Escape');
    await key('Escape');
    expect(seen).toEqual([true, false]);
  });

  it('stays at its date when an earlier lot is removed', async () => {
    const { redraw } = await drawRunway(sixLots);
    await userEvent.tab();
    await key('End');
    redraw({ ...sixLots, lots: sixLots.lots.slice(1) });
    expect(valueText()).toMatch(/^Mar 19, 2025: 5,000/);
  });
});
