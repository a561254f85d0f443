import { screen } from '@testing-library/react';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawChart } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { tableColumn, tableRows } from '../support/tablePage.js';

const sortBy = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const header = (name: string) => screen.getByRole('columnheader', { name });
const sorted = () =>
  screen
    .getAllByRole('columnheader')
    .filter((it) => it.hasAttribute('aria-sort'))
    .map((it) => `${it.textContent} ${it.getAttribute('aria-sort')}`);

describe('<LotBreakdownChart />: the table', () => {
  it('has a caption, a header per column, and a row with a header for every lot', () => {
    drawChart(sixLots, { view: 'table' });
    const table = screen.getByRole('table', { name: 'All 6 lots' });
    expect(table.querySelector('caption')).toHaveTextContent('All 6 lots');
    expect(screen.getAllByRole('columnheader').map((it) => it.textContent)).toEqual([
      'Kind',
      'Left',
      'Allocated',
      'Expires',
      'State',
    ]);
    expect(screen.getAllByRole('columnheader').every((it) => it.matches('th[scope=col]'))).toBe(
      true,
    );
    expect(screen.getAllByRole('rowheader').every((it) => it.matches('th[scope=row]'))).toBe(true);
    expect(tableRows()).toEqual([
      ['Subscription', '6,420', '10,000', 'Dec 7, 2024', 'Live'],
      ['Manual', '40', '1,500', 'Jan 20, 2025', 'Live'],
      ['Top-up', '5,000', '5,000', 'Mar 19, 2025', 'Live'],
      ['Setup', '1,200', '2,000', 'No expiry date', 'Live'],
      ['Pending', '5,000', '5,000', 'No expiry date', 'Pending'],
      ['Top-up', '700', '3,000', 'Nov 18, 2024', 'Expired'],
    ]);
  });

  it('uses the singular for one lot, and shows it as used up', () => {
    drawChart(aCredits({ lots: [aLot({ remaining: 0 })] }), { view: 'table' });
    expect(screen.getByRole('table', { name: '1 lot' })).toBeVisible();
    expect(tableRows()).toEqual([['Top-up', '0', '5,000', 'Apr 1, 2025', 'Used up']]);
  });

  it('is in display order without a sorted column at first', () => {
    drawChart(sixLots, { view: 'table' });
    expect(sorted()).toEqual([]);
  });

  it.each([
    ['Kind', 0, 'Manual Pending Setup Subscription Top-up Top-up'],
    ['Left', 1, '40 700 1,200 5,000 5,000 6,420'],
    ['Allocated', 2, '1,500 2,000 3,000 5,000 5,000 10,000'],
  ])('%s sorts ascending, and descending if pressed again', async (name, index, order) => {
    drawChart(sixLots, { view: 'table' });
    await sortBy(name);
    expect(tableColumn(index).join(' ')).toBe(order);
    expect(sorted()).toEqual([`${name} ascending`]);
    await sortBy(name);
    expect(tableColumn(index).join(' ')).toBe(order.split(' ').reverse().join(' '));
    expect(sorted()).toEqual([`${name} descending`]);
    await sortBy(name);
    expect(sorted()).toEqual([`${name} ascending`]);
  });

  it('Expires sorts by time, not by text, with lots that never expire last in both directions', async () => {
    drawChart(sixLots, { view: 'table' });
    await sortBy('Expires');
    const dated = ['Nov 18, 2024', 'Dec 7, 2024', 'Jan 20, 2025', 'Mar 19, 2025'];
    expect(tableColumn(3)).toEqual([...dated, 'No expiry date', 'No expiry date']);
    expect(header('Expires')).toHaveAttribute('aria-sort', 'ascending');
    await sortBy('Expires');
    expect(tableColumn(3)).toEqual([...dated.reverse(), 'No expiry date', 'No expiry date']);
    expect(header('Expires')).toHaveAttribute('aria-sort', 'descending');
  });

  it('another column replaces the sort, ascending', async () => {
    drawChart(sixLots, { view: 'table' });
    await sortBy('Left');
    await sortBy('Left');
    await sortBy('Kind');
    expect(sorted()).toEqual(['Kind ascending']);
  });

  it('sorts by keyboard, and keeps the focus on the header', async () => {
    drawChart(sixLots, { view: 'table' });
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Kind' });
    expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(sorted()).toEqual(['Kind ascending']);
    await userEvent.keyboard(' ');
    expect(sorted()).toEqual(['Kind descending']);
    expect(button).toHaveFocus();
  });

  it('keeps its sort when new credits arrive', async () => {
    const { redraw } = drawChart(sixLots, { view: 'table' });
    await sortBy('Left');
    redraw(aCredits({ lots: [aLot({ remaining: 9 }), aLot({ remaining: 3 })] }));
    expect(tableColumn(1)).toEqual(['3', '9']);
  });

  it('keeps equal lots in display order', async () => {
    const lots = [300, 100, 200].map((days) =>
      aLot({ remaining: 7, expiresAtMs: PINNED_NOW + days * 86_400_000 }),
    );
    drawChart(aCredits({ lots }), { view: 'table' });
    const before = tableColumn(3);
    await sortBy('Left');
    expect(tableColumn(3)).toEqual(before);
    await sortBy('Left');
    expect(tableColumn(3)).toEqual(before);
  });
});
