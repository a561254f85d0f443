import { screen } from '@testing-library/react';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { boxOf, painted } from '../support/geometry.js';
import { drawChart } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part, textOf } from '../support/widgets.js';

const lines = () => screen.getAllByRole('listitem').map(textOf);
const parts = () => [...document.querySelectorAll<SVGElement>('[data-slot=kinds-part]')];

describe('<LotBreakdownChart />: view kinds', () => {
  it('lists what is left by kind, most first, with its share, and pending as not counted', () => {
    drawChart(sixLots, { view: 'kinds' });
    expect(lines()).toEqual([
      'Subscription 6,420 51%',
      'Top-up 5,000 39%',
      'Setup 1,200 9%',
      'Manual 40 <1%',
      'Pending 5,000 not counted',
    ]);
    expect(textOf(part('summary'))).toBe('12,660 left in 4 lots.');
  });

  it('never shows 100% for a part, nor 0% for a remainder', () => {
    const lots = [
      aLot({ kind: 'Subscription', allocated: 1_000_000, remaining: 1_000_000 }),
      aLot({ remaining: 1 }),
    ];
    drawChart(aCredits({ lots }), { view: 'kinds' });
    expect(lines()).toEqual(['Subscription 1,000,000 >99%', 'Top-up 1 <1%']);
  });

  it('leaves out expired and used-up lots', () => {
    const lots = [
      aLot(),
      aLot({ kind: 'Setup', remaining: 0 }),
      aLot({ kind: 'Manual', expiresAtMs: PINNED_NOW }),
    ];
    drawChart(aCredits({ lots }), { view: 'kinds' });
    expect(lines()).toEqual(['Top-up 4,000 100%']);
  });

  it('shows an unknown kind as given, and a missing one as "Credits"', () => {
    const lots = [
      aLot({ kind: 'Goodwill', remaining: 3_000 }),
      aLot({ kind: null, remaining: 1_000 }),
    ];
    drawChart(aCredits({ lots }), { view: 'kinds' });
    expect(lines()).toEqual(['Goodwill 3,000 75%', 'Credits 1,000 25%']);
  });

  it('merges the smallest kinds if there are more kinds than rows', () => {
    const lots = ['A', 'B', 'C', 'D'].map((kind, index) =>
      aLot({ kind, remaining: 400 - index * 100 }),
    );
    drawChart(aCredits({ lots }), { view: 'kinds', rows: 3 });
    expect(lines()).toEqual(['A 400 40%', 'B 300 30%', '2 other kinds 300 30%']);
  });

  it('does not divide by zero if nothing is live', () => {
    drawChart(aCredits({ lots: [aLot({ remaining: 0 })] }), { view: 'kinds' });
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(textOf(part('summary'))).toBe('No lot has usable credits.');
    expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
  });

  it('draws one part per kind, hidden from assistive technology in favor of the list', () => {
    drawChart(sixLots, { view: 'kinds' });
    expect(parts().map((it) => it.dataset.kind)).toEqual([
      'subscription',
      'top-up',
      'setup',
      'manual',
    ]);
    expect(part('kinds-bar')).toHaveAttribute('aria-hidden', 'true');
  });

  it.each([
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const)('fills the bar from the start, %s', async (dir, start) => {
    drawChart(sixLots, { view: 'kinds', dir });
    await painted();
    const bar = boxOf(part('kinds-bar'));
    const boxes = parts().map(boxOf);
    const [first, second] = boxes;
    const end = start === 'left' ? 'right' : 'left';
    expect(first && Math.abs(first[start] - bar[start])).toBeLessThanOrEqual(1);
    expect(first && second && Math.abs(first[end] - second[start])).toBeLessThanOrEqual(1);
    expect(Math.abs((boxes.at(-1)?.[end] ?? 0) - bar[end])).toBeLessThanOrEqual(1);
  });

  it('keeps the smallest kind visible', async () => {
    const lots = [
      aLot({ kind: 'Subscription', allocated: 1e9, remaining: 1e9 }),
      aLot({ remaining: 1 }),
    ];
    drawChart(aCredits({ lots }), { view: 'kinds', width: 240 });
    await painted();
    for (const it of parts()) {
      const gap = Number.parseFloat(getComputedStyle(it).strokeWidth);
      expect(it.getBoundingClientRect().width - gap).toBeGreaterThan(1);
    }
  });

  it('distinguishes a missing kind from one named "null"', () => {
    const lots = [aLot({ kind: null }), aLot({ kind: 'null', remaining: 1 })];
    drawChart(aCredits({ lots }), { view: 'kinds' });
    expect(parts()).toHaveLength(2);
  });

  it('shows a message if nothing is left', () => {
    drawChart(aCredits({ lots: [aLot({ remaining: 0 })] }), { view: 'kinds' });
    expect(parts()).toEqual([]);
    expect(part('lots-message')).toHaveTextContent('No lot has usable credits.');
  });

  it('loads no plot', async () => {
    drawChart(sixLots, { view: 'kinds' });
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(document.querySelector('.recharts-wrapper')).toBeNull();
  });
});
