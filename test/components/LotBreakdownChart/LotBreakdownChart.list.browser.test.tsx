import { render, screen } from '@testing-library/react';
import {
  type CreditLot,
  type Credits,
  LotBreakdownChart,
  type LotBreakdownChartProps,
} from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part, textOf } from '../support/widgets.js';

const DAY_MS = 86_400_000;
const LATER_MS = PINNED_NOW + 100 * DAY_MS;

function draw(credits: Partial<Credits>, props: LotBreakdownChartProps = {}) {
  const common = { now: () => PINNED_NOW, timeZone: 'UTC', plot: false };
  render(<LotBreakdownChart credits={aCredits(credits)} {...common} {...props} />);
}
const lines = () => screen.getAllByRole('listitem').map(textOf);
const drawLots = (lots: CreditLot[], props?: LotBreakdownChartProps) => draw({ lots }, props);

/** Length of a gauge's fill or track, in percent of the available width; `null` without one. */
function length(line: Element, slot: 'track' | 'fill'): number | null {
  const shape = line.querySelector(`[data-slot=${slot}]`)?.parentElement;
  return shape ? Number.parseFloat(shape.getAttribute('width') ?? '') : null;
}

describe('<LotBreakdownChart />', () => {
  it('is a named figure with a summary and a line for each lot, soonest expiry first', () => {
    draw({ lots: [...aCredits().lots].reverse() });
    expect(screen.getByRole('figure', { name: 'Credit lots' })).toBe(part('lot-breakdown'));
    expect(textOf(part('summary'))).toBe('12,500 left in 2 lots.');
    expect(lines()).toEqual([
      'Subscription 8,500 of 10,000 left Expires Jan 1, 2025',
      'Top-up 4,000 of 5,000 left Expires Apr 1, 2025',
    ]);
  });

  it('lists every kind and state of a lot, in display order', () => {
    drawLots([
      aLot({ kind: 'Manual', remaining: 0, expiresAtMs: LATER_MS }),
      aLot({ kind: 'Setup', allocated: 900, remaining: 700, expiresAtMs: PINNED_NOW }),
      aLot({ kind: 'Pending', allocated: 5_000, remaining: 5_000, expiresAtMs: null }),
      aLot({ kind: null, allocated: 60, remaining: 50, expiresAtMs: null }),
      aLot({
        kind: 'Goodwill',
        allocated: 40,
        remaining: 40,
        expiresAtMs: PINNED_NOW + 3 * DAY_MS,
      }),
    ]);
    expect(lines()).toEqual([
      'Goodwill 40 of 40 left Expires Dec 5, 2024, in 3 days',
      'Credits 50 of 60 left No expiry date',
      'Pending 5,000 of 5,000 left No expiry date',
      'Setup 700 of 900 lapsed Expired Dec 2, 2024',
      'Manual 0 of 5,000 left Used up',
    ]);
    expect(screen.getAllByRole('listitem').map((line) => line.dataset.state)).toEqual([
      'live',
      'live',
      'pending',
      'expired',
      'used-up',
    ]);
  });

  it('FAULTS 63: leaves expired lots out of the summary', () => {
    drawLots([aLot({ remaining: 4_000 }), aLot({ remaining: 700, expiresAtMs: PINNED_NOW - 1 })]);
    expect(textOf(part('summary'))).toContain('4,000 left in 1 lot.');
  });

  it('shows the time until an expiry within seven days only', () => {
    drawLots([
      aLot({ expiresAtMs: PINNED_NOW + 7 * DAY_MS }),
      aLot({ expiresAtMs: PINNED_NOW + 7 * DAY_MS + 1 }),
    ]);
    expect(lines().map((line) => /, in 7 days$/.test(line))).toEqual([true, false]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'data-x'])(
    'FAULTS 66: shows the unknown kind %s as given, in the neutral color',
    (kind) => {
      drawLots([aLot({ kind })]);
      expect(lines()).toEqual([`${kind} 4,000 of 5,000 left Expires Apr 1, 2025`]);
      expect(screen.getByRole('listitem').dataset.kind).toBe('other');
    },
  );

  it('FAULTS 71: shows markup in a kind as text', () => {
    drawLots([aLot({ kind: '<b onclick="x">Bonus</b>' })]);
    expect(lines()[0]).toContain('<b onclick="x">Bonus</b> 4,000');
    expect(document.querySelector('[onclick]')).toBeNull();
  });

  it('FAULTS 65: shows two equal lots', () => {
    drawLots([aLot(), aLot()]);
    expect(lines()).toHaveLength(2);
    expect(textOf(part('summary'))).toContain('8,000 left in 2 lots.');
  });

  it('FAULTS 58: does not divide by an allocation of 0, and draws no bar', () => {
    drawLots([aLot({ allocated: 0, remaining: 0 })]);
    expect(lines()).toEqual(['Top-up 0 of 0 left Used up']);
    const [line] = screen.getAllByRole('listitem');
    expect(line && length(line, 'fill')).toBeNull();
    expect(line && length(line, 'track')).toBe(0);
  });

  it('draws all gauges on one scale, with the allocation as track and what is left as fill', () => {
    drawLots([
      aLot({ allocated: 10_000, remaining: 5_000, expiresAtMs: LATER_MS }),
      aLot({ allocated: 2_500, remaining: 2_500, expiresAtMs: LATER_MS }),
    ]);
    const [one, two] = screen.getAllByRole('listitem');
    expect(one && [length(one, 'track'), length(one, 'fill')]).toEqual([100, 50]);
    expect(two && [length(two, 'track'), length(two, 'fill')]).toEqual([25, 25]);
  });

  it.each([
    ['FAULTS 67: "No credits yet"', 0, 'No credits yet', 'empty'],
    ['FAULTS 48: "No breakdown by lot"', 12_500, 'No breakdown by lot', 'unknown'],
    ['FAULTS 48: "No breakdown by lot"', null, 'No breakdown by lot', 'unknown'],
    ['FAULTS 48: "No breakdown by lot"', -5, 'No breakdown by lot', 'unknown'],
  ])('%s is shown for no lots and a balance of %j', (_row, balance, text, state) => {
    draw({ lots: [], balance });
    expect(screen.getByText(text)).toBeVisible();
    expect(part('lot-breakdown')).toHaveAttribute('data-state', state);
    expect(screen.queryByRole('list')).toBeNull();
  });
});
