import { render, screen } from '@testing-library/react';
import { type CreditLot, LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { painted } from '../support/geometry.js';
import { drawChart } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part, textOf } from '../support/widgets.js';

const DAY_MS = 86_400_000;

/** Lots that produce every type of line: a lot, a group, folds. */
const mixed = aCredits({
  lots: [
    aLot({ kind: 'Setup', expiresAtMs: PINNED_NOW + 9 * DAY_MS }),
    ...[20, 30].map((days) => aLot({ expiresAtMs: PINNED_NOW + days * DAY_MS })),
    ...[1, 2].map((days) => aLot({ expiresAtMs: PINNED_NOW - days * DAY_MS })),
    aLot({ remaining: 0 }),
    aLot({ remaining: 0 }),
  ],
});
const lotButtons = () => [...document.querySelectorAll('[data-slot=lot-button]')];

describe('<LotBreakdownChart />: onLotSelect', () => {
  it('makes single lots buttons, and no other lines', () => {
    drawChart(mixed, { plot: false, rows: 4, onLotSelect: () => {} });
    expect(
      screen.getAllByRole('listitem').map((line) => [textOf(line), !!line.querySelector('button')]),
    ).toEqual([
      ['Setup 4,000 of 5,000 left Expires Dec 11, 2024', true],
      ['2 other Top-up 8,000 of 10,000 left First expires Dec 22, 2024', false],
      ['2 expired lots (8,000 credits lapsed)', false],
      ['2 used-up lots', false],
    ]);
  });

  it('names each button with the whole sentence', () => {
    drawChart(sixLots, { plot: false, onLotSelect: () => {} });
    for (const name of [
      'Subscription 6,420 of 10,000 left Expires Dec 7, 2024, in 5 days',
      'Manual 40 of 1,500 left Expires Jan 20, 2025',
      'Top-up 5,000 of 5,000 left Expires Mar 19, 2025',
      'Setup 1,200 of 2,000 left No expiry date',
      'Pending 5,000 of 5,000 left No expiry date',
      'Top-up 700 of 3,000 lapsed Expired Nov 18, 2024',
    ]) {
      expect(screen.getByRole('button', { name })).toBeVisible();
    }
  });

  it.each(['lots', 'table'] as const)(
    'is called with the same lot object, in view %s',
    async (view) => {
      const onLotSelect = vi.fn<(lot: CreditLot) => void>();
      drawChart(sixLots, { plot: false, view, onLotSelect });
      await userEvent.click(screen.getByRole('button', { name: /^Manual/ }));
      expect(onLotSelect).toHaveBeenCalledOnce();
      expect(onLotSelect.mock.calls[0]?.[0]).toBe(sixLots.lots[1]);
      screen.getByRole('button', { name: /^Setup/ }).focus();
      await userEvent.keyboard('{Enter}');
      expect(onLotSelect.mock.lastCall?.[0]).toBe(sixLots.lots[3]);
    },
  );

  it('is also called from the table below the picture', async () => {
    const onLotSelect = vi.fn<(lot: CreditLot) => void>();
    drawChart(sixLots, { plot: false, view: 'kinds', onLotSelect });
    await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
    await userEvent.click(screen.getByRole('button', { name: 'Pending' }));
    expect(onLotSelect).toHaveBeenCalledExactlyOnceWith(sixLots.lots[4]);
  });

  it.each(['lots', 'table', 'runway'] as const)(
    'if absent, lots are not buttons in view %s',
    (view) => {
      drawChart(sixLots, { plot: false, view });
      expect(lotButtons()).toEqual([]);
      expect(document.querySelector('[data-slot=table-button]')).toBeNull();
    },
  );

  it.each([
    ['lots', 600],
    ['lots', 240],
    ['table', 600],
    ['table', 240],
  ] as const)('gives targets of at least 24 px in view %s at %i px', async (view, width) => {
    drawChart(sixLots, { plot: false, view, width, rows: 24, onLotSelect: () => {} });
    await painted();
    const buttons = screen.getAllByRole('button');
    expect(buttons.length).toBeGreaterThanOrEqual(6);
    for (const button of buttons) {
      const { width: across, height } = button.getBoundingClientRect();
      expect(Math.min(across, height), button.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });

  it('makes the whole line clickable, including its gauge', async () => {
    const onLotSelect = vi.fn<(lot: CreditLot) => void>();
    drawChart(sixLots, { plot: false, onLotSelect });
    const [bar] = document.querySelectorAll('[data-slot=bar]');
    await userEvent.click(bar as Element, { position: { x: 300, y: 4 } });
    expect(onLotSelect).toHaveBeenCalledExactlyOnceWith(sixLots.lots[0]);
  });

  it('shows a focus ring on the focused button', async () => {
    drawChart(sixLots, { plot: false, onLotSelect: () => {} });
    await userEvent.tab();
    expect(lotButtons()[0]).toHaveFocus();
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
  });

  it('keeps the focus on its button when it rerenders the page', async () => {
    const chart = (count: number) => (
      <LotBreakdownChart
        credits={sixLots}
        now={() => PINNED_NOW}
        plot={false}
        aria-label={`pressed ${count}`}
        onLotSelect={() => rerender(chart(count + 1))}
      />
    );
    const { rerender } = render(chart(0));
    const button = screen.getByRole('button', { name: /^Manual/ });
    await userEvent.click(button);
    expect(part('lot-breakdown')).toHaveAttribute('aria-label', 'pressed 1');
    expect(button).toHaveFocus();
  });
});
