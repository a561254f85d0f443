import { screen } from '@testing-library/react';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { boxOf } from '../support/geometry.js';
import { drawChart, everyKind } from '../support/plotPage.js';
import { drawRunway, hover, leave, PLACES, slider, tip, told } from '../support/runwayPage.js';
import { part } from '../support/widgets.js';

const DAY_MS = 86_400_000;
const key = (name: string) => userEvent.keyboard(`{${name}}`);

describe('<LotBreakdownChart />: view runway, by keyboard', () => {
  it('is one tab stop, between what comes before and the footer', async () => {
    await drawRunway(everyKind, { onRefresh: () => {} });
    const stops: (string | null)[] = [];
    for (let count = 0; count < 3; count += 1) {
      await userEvent.tab();
      const element = document.activeElement;
      stops.push(element?.getAttribute('data-slot') ?? null);
    }
    expect(stops).toEqual(['refresh', 'runway-range', 'show-table']);
  });

  it.each(['ltr', 'rtl'])('goes from cliff to cliff, forwards and backwards, %s', async (dir) => {
    await drawRunway(everyKind, { dir });
    await userEvent.tab();
    expect(slider()).toHaveFocus();
    expect([told(), tip()]).toEqual([PLACES[0], PLACES[0]]);
    const [onwards, back] =
      dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    for (const place of [PLACES[1], PLACES[2], PLACES[3], PLACES[3]]) {
      await key(onwards as string);
      expect([told(), tip()]).toEqual([place, place]);
    }
    await key(back as string);
    expect([told(), tip()]).toEqual([PLACES[2], PLACES[2]]);
  });

  it('goes to both ends at once', async () => {
    await drawRunway(everyKind);
    await userEvent.tab();
    await key('End');
    expect([told(), tip()]).toEqual([PLACES[3], PLACES[3]]);
    await key('Home');
    expect([told(), tip()]).toEqual([PLACES[0], PLACES[0]]);
  });

  it('shows where the focus is', async () => {
    await drawRunway(everyKind);
    await userEvent.tab();
    const { outlineStyle, outlineWidth } = getComputedStyle(part('runway-hover'));
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
  });

  it('Escape hides the tooltip, and the next arrow shows it again', async () => {
    await drawRunway(everyKind);
    await userEvent.tab();
    await key('ArrowRight');
    await key('Escape');
    expect(tip()).toBeNull();
    expect(slider()).toHaveFocus();
    await key('ArrowRight');
    expect(tip()).toBe(PLACES[2]);
  });

  it('hides the tooltip when the focus goes', async () => {
    await drawRunway(everyKind);
    await userEvent.tab();
    expect(tip()).toBe(PLACES[0]);
    await userEvent.tab();
    expect(tip()).toBeNull();
  });

  it('stays where it is, and tells the truth, when there are fewer cliffs', async () => {
    const { redraw } = await drawRunway(everyKind);
    await userEvent.tab();
    await key('End');
    redraw(aCredits({ lots: [aLot({ expiresAtMs: PINNED_NOW + 5 * DAY_MS })] }));
    expect(told()).toBe('Dec 7, 2024: 4,000 credits expire, 0 left');
    expect(tip()).toBe(told());
    await key('ArrowLeft');
    expect(told()).toBe('Now: 4,000 left');
  });

  it('goes when nothing is left to expire', async () => {
    const { redraw } = await drawRunway(everyKind);
    await userEvent.tab();
    redraw(aCredits({ lots: [aLot({ expiresAtMs: null })] }));
    expect(screen.getByText('No expiry date is known for these credits.')).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
    redraw(everyKind);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });
});

describe('<LotBreakdownChart />: view runway, by pointer', () => {
  it('shows what is left at a date, and hides it when the pointer goes', async () => {
    await drawRunway(everyKind);
    await hover(0.005);
    expect(tip()).toBe(PLACES[0]);
    await hover(0.2);
    expect(tip()).toBe(PLACES[1]);
    await hover(0.99);
    expect(tip()).toBe(PLACES[3]);
    await leave();
    expect(tip()).toBeNull();
  });

  it('has time go leftwards on a right-to-left page', async () => {
    await drawRunway(everyKind, { dir: 'rtl' });
    await hover(0.8);
    expect(tip()).toBe(PLACES[1]);
    await hover(0.01);
    expect(tip()).toBe(PLACES[3]);
  });

  it('Escape hides the tooltip while the pointer stays', async () => {
    await drawRunway(everyKind);
    await hover(0.2);
    await key('Escape');
    expect(tip()).toBeNull();
    await hover(0.6);
    expect(tip()).toBe(PLACES[2]);
  });

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    it.each([240, 1_200])('keeps the tooltip inside a card of %i px', async (width) => {
      await drawRunway(everyKind, { dir, width });
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
  it('has the list of lots, and no slider', () => {
    drawChart(everyKind, { view: 'runway', plot: false });
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('<LotBreakdownChart />: view runway, pointer and keyboard together', () => {
  it('the pointer tells of another place and leaves the slider where it is', async () => {
    await drawRunway(everyKind);
    await userEvent.tab();
    await key('End');
    await hover(0);
    expect([told(), tip()]).toEqual([PLACES[3], PLACES[0]]);
    await leave();
    expect([told(), tip()]).toEqual([PLACES[3], PLACES[3]]);
  });

  it('a press moves the slider and gives it the focus, so that a finger may go', async () => {
    await drawRunway(everyKind);
    const area = part('runway-hover');
    await userEvent.click(area, { position: { x: area.clientWidth - 3, y: 10 } });
    expect(slider()).toHaveFocus();
    await leave();
    expect([told(), tip()]).toEqual([PLACES[3], PLACES[3]]);
  });

  it('the first Escape is used up by the tooltip, the second is for a dialog round the chart', async () => {
    await drawRunway(everyKind);
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

  it('stays at its date when an earlier lot goes', async () => {
    const { redraw } = await drawRunway(everyKind);
    await userEvent.tab();
    await key('End');
    redraw({ ...everyKind, lots: everyKind.lots.slice(1) });
    expect(told()).toMatch(/^Mar 19, 2025: 5,000/);
  });
});
