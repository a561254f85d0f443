import { screen } from '@testing-library/react';
import { parseCredits } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawChart } from '../support/plotPage.js';
import { tableColumn } from '../support/tablePage.js';
import { part } from '../support/widgets.js';

const DAY_MS = 86_400_000;

/** Lots with 1, 2, 3 … credits, in this order. */
const lots = (count: number) =>
  aCredits({
    lots: Array.from({ length: count }, (_, index) =>
      aLot({
        allocated: 20_000,
        remaining: 1 + index,
        expiresAtMs: PINNED_NOW + (1 + index) * DAY_MS,
      }),
    ),
  });
const previous = () => screen.getByRole('button', { name: 'Previous' });
const next = () => screen.getByRole('button', { name: 'Next' });
const range = () => part('page-range').textContent;
const ends = () => {
  const numbers = tableColumn(1);
  return [numbers.length, numbers[0], numbers.at(-1)];
};

describe('<LotBreakdownChart />: table pages', () => {
  it.each([1, 100])('are absent for %i lots', (count) => {
    drawChart(lots(count), { view: 'table' });
    expect(screen.getAllByRole('row')).toHaveLength(count + 1);
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });

  it('have a hundred lots each, and the last one the rest', async () => {
    drawChart(lots(250), { view: 'table' });
    expect(screen.getByRole('table', { name: 'All 250 lots' })).toBeVisible();
    expect([range(), ...ends()]).toEqual(['Lots 1–100 of 250', 100, '1', '100']);
    await userEvent.click(next());
    expect([range(), ...ends()]).toEqual(['Lots 101–200 of 250', 100, '101', '200']);
    await userEvent.click(next());
    expect([range(), ...ends()]).toEqual(['Lots 201–250 of 250', 50, '201', '250']);
    await userEvent.click(previous());
    expect([range(), ...ends()]).toEqual(['Lots 101–200 of 250', 100, '101', '200']);
  });

  it('are announced politely', () => {
    drawChart(lots(101), { view: 'table' });
    expect(part('page-range')).toHaveAttribute('aria-live', 'polite');
    expect(range()).toBe('Lots 1–100 of 101');
  });

  it('keep the focus at both ends, where the button becomes aria-disabled', async () => {
    drawChart(lots(101), { view: 'table' });
    expect(previous()).toHaveAttribute('aria-disabled', 'true');
    expect(next()).not.toHaveAttribute('aria-disabled');
    next().focus();
    await userEvent.keyboard('{Enter}');
    expect(range()).toBe('Lots 101–101 of 101');
    expect(next()).toHaveFocus();
    expect(next()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(range()).toBe('Lots 101–101 of 101');
    expect(next()).toHaveFocus();
    previous().focus();
    await userEvent.keyboard(' ');
    expect(range()).toBe('Lots 1–100 of 101');
    expect(previous()).toHaveFocus();
    expect(previous()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard(' ');
    expect(range()).toBe('Lots 1–100 of 101');
  });

  it('start from the first one when the user sorts', async () => {
    drawChart(lots(250), { view: 'table' });
    await userEvent.click(next());
    await userEvent.click(screen.getByRole('button', { name: 'Left' }));
    await userEvent.click(screen.getByRole('button', { name: 'Left' }));
    expect([range(), ...ends()]).toEqual(['Lots 1–100 of 250', 100, '250', '151']);
  });

  it('move to the last page if there are fewer lots than before', async () => {
    const { redraw } = drawChart(lots(250), { view: 'table' });
    await userEvent.click(next());
    await userEvent.click(next());
    redraw(lots(120));
    expect([range(), ...ends()]).toEqual(['Lots 101–120 of 120', 20, '101', '120']);
    redraw(lots(3));
    expect(ends()).toEqual([3, '1', '3']);
  });

  it('FAULTS 68: reach all 10,000 lots, with at most 1,500 elements', async () => {
    drawChart(lots(10_000), { view: 'table' });
    let reached = ends()[0] as number;
    expect(part('lot-breakdown').querySelectorAll('*').length).toBeLessThanOrEqual(1_500);
    for (let page = 2; page <= 100; page += 1) {
      next().click();
      await expect.poll(range).toMatch(new RegExp(`–${(page * 100).toLocaleString('en')} of`));
      reached += tableColumnLength();
    }
    expect(reached).toBe(10_000);
    expect(ends()).toEqual([100, '9,901', '10,000']);
    expect(next()).toHaveAttribute('aria-disabled', 'true');
  });

  it('FAULTS 68: have at most 1,500 elements with buttons, too', () => {
    drawChart(parseCredits(scenarios.tenThousandLots.json), {
      view: 'table',
      onLotSelect: () => {},
    });
    expect(part('lot-breakdown').querySelectorAll('*').length).toBeLessThanOrEqual(1_500);
  });
});

/** Counts DOM children: queries by role on a hundred pages take a minute. */
function tableColumnLength(): number {
  return part('table-body').children.length;
}
