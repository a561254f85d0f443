import { screen } from '@testing-library/react';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawChart } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part, textOf } from '../support/widgets.js';

const DAY_MS = 86_400_000;

const lots = (count: number) =>
  aCredits({
    lots: Array.from({ length: count }, (_, index) =>
      aLot({
        remaining: 10 + index,
        allocated: Math.max(5_000, 10 + index),
        expiresAtMs: PINNED_NOW + (20 + index) * DAY_MS,
      }),
    ),
  });
const lines = () => screen.getAllByRole('listitem').map(textOf);
const showAll = () => screen.queryByRole('button', { name: /^Show/ });
const toggle = () => screen.getByRole('button', { name: 'View as table' });

describe('<LotBreakdownChart />: Show all', () => {
  it('toggles a line for every lot, and keeps the focus', async () => {
    drawChart(lots(7), { plot: false });
    const before = lines();
    expect(before).toHaveLength(6);
    const button = screen.getByRole('button', { name: 'Show all 7' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(lines()).toHaveLength(7);
    expect(lines().at(-1)).toBe('Top-up 16 of 5,000 left Expires Dec 28, 2024');
    expect(screen.getByRole('button', { name: 'Show fewer' })).toBe(button);
    expect(button).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(lines()).toEqual(before);
    expect(button).toHaveTextContent('Show all 7');
    expect(button).toHaveFocus();
  });

  it('shows expired and used-up lots, too', async () => {
    const gone = [aLot({ remaining: 0 }), aLot({ remaining: 0 })];
    drawChart(aCredits({ lots: [aLot(), ...gone] }), { plot: false });
    expect(lines()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 3' }));
    expect(lines().slice(1)).toEqual([
      'Top-up 0 of 5,000 left Used up',
      'Top-up 0 of 5,000 left Used up',
    ]);
  });

  it.each([
    [6, null],
    [24, 'Show all 24'],
    [25, null],
    [10_000, null],
  ])('with %i lots: %s', (count, name) => {
    drawChart(lots(count), { plot: false });
    expect(showAll()?.textContent ?? null).toBe(name);
  });

  it.each(['kinds', 'runway', 'table'] as const)('is absent in view %s', (view) => {
    drawChart(lots(7), { plot: false, view });
    expect(showAll()).toBeNull();
  });
});

describe('<LotBreakdownChart />: View as table', () => {
  it.each([
    ['lots', 'lots-list'],
    ['kinds', 'kinds-bar'],
    ['runway', 'runway-shape'],
  ] as const)('opens the table below the picture of view %s', async (view, picture) => {
    drawChart(sixLots, { plot: false, view });
    expect(screen.queryByRole('table')).toBeNull();
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    const shown = part(picture);
    await userEvent.click(toggle());
    const table = screen.getByRole('table', { name: 'All 6 lots' });
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    const controlled = document.getElementById(toggle().getAttribute('aria-controls') ?? '');
    expect(controlled).toContainElement(table);
    expect(part(picture)).toBe(shown);
    expect(shown.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(toggle());
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('%s opens it, and the focus stays on the toggle', async (_key, stroke) => {
    drawChart(sixLots, { plot: false });
    await userEvent.tab();
    expect(toggle()).toHaveFocus();
    await userEvent.keyboard(stroke);
    expect(screen.getByRole('table')).toBeVisible();
    expect(toggle()).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Kind' })).toHaveFocus();
  });

  it('is absent in view table, which is already a table', () => {
    drawChart(sixLots, { view: 'table' });
    expect(screen.queryByRole('button', { name: 'View as table' })).toBeNull();
    expect(screen.getByRole('table', { name: 'All 6 lots' })).toBeVisible();
  });

  it.each(['lots', 'kinds', 'runway'] as const)('is absent without lots, in view %s', (view) => {
    drawChart(aCredits({ lots: [], balance: 0 }), { view });
    expect(screen.getByText('No credits yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'View as table' })).toBeNull();
  });
});
