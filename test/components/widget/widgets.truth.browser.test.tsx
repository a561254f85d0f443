import { act, render, screen } from '@testing-library/react';
import { CreditBalance, LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { part, textOf } from '../support/widgets.js';

const DAY_MS = 86_400_000;
const shared = { now: () => PINNED_NOW, timeZone: 'UTC' };

const lines = () => screen.getAllByRole('listitem').map(textOf);

afterEach(() => {
  vi.useRealTimers();
});

describe('<LotBreakdownChart />', () => {
  const draw = (lots: ReturnType<typeof aLot>[], rows?: number) =>
    render(<LotBreakdownChart {...shared} credits={aCredits({ lots })} rows={rows} plot={false} />);

  it('shows "Expired", not "Expires", for a pending lot with a past date', () => {
    draw([aLot({ kind: 'Pending', expiresAtMs: PINNED_NOW - DAY_MS })]);
    expect(lines()).toEqual(['Pending 4,000 of 5,000 left Expired Dec 1, 2024']);
  });

  it('shows "Expires" for a pending lot with a future date', () => {
    draw([aLot({ kind: 'Pending', expiresAtMs: PINNED_NOW + 30 * DAY_MS })]);
    expect(lines()).toEqual(['Pending 4,000 of 5,000 left Expires Jan 1, 2025']);
  });

  it('shows the credits of an expired lot as lapsed, not as left', () => {
    draw([aLot({ expiresAtMs: PINNED_NOW - DAY_MS })]);
    expect(lines()).toEqual(['Top-up 4,000 of 5,000 lapsed Expired Dec 1, 2024']);
  });

  it.each([[Number.NaN], [undefined]])('draws at most six lines for rows={%s}', (rows) => {
    draw(
      Array.from({ length: 30 }, () => aLot()),
      rows,
    );
    expect(lines()).toHaveLength(6);
    expect(lines().at(-1)).toMatch(/^25 other Top-up /);
  });
});

describe('<CreditBalance />: next expiry', () => {
  const expiry = () => document.querySelector('[data-slot=expiry]');

  it.each([
    ['it exceeds the balance', 900],
    ['it exceeds the balance by one', 8_499],
    ['the team is overdrawn', -120],
    ['all credits are used up', 0],
  ])('is not shown if %s', (_what, balance) => {
    render(<CreditBalance {...shared} credits={aCredits({ balance })} />);
    expect(expiry()).toBeNull();
  });

  it.each([8_500, 12_500])('is shown if the balance covers it: %i', (balance) => {
    render(<CreditBalance {...shared} credits={aCredits({ balance })} />);
    expect(textOf(part('expiry'))).toContain('8,500 credits expire Jan 1, 2025');
  });

  it('is shown if the balance is the sum of the lots', () => {
    render(<CreditBalance {...shared} credits={aCredits({ balance: null })} />);
    expect(textOf(part('expiry'))).toContain('8,500 credits expire Jan 1, 2025');
  });

  it.each(['card', 'inline'] as const)(
    'still updates the widget at that instant if it is not shown (%s)',
    async (variant) => {
      vi.useFakeTimers({ now: PINNED_NOW });
      const big = aLot({ allocated: 10_000, remaining: 8_500, expiresAtMs: PINNED_NOW + 25_123 });
      const small = aLot({ allocated: 1_000, remaining: 900 });
      const credits = aCredits({ balance: 900, lots: [big, small] });
      render(<CreditBalance credits={credits} variant={variant} timeZone="UTC" />);
      await act(() => vi.advanceTimersByTimeAsync(25_122));
      expect(screen.getByText('Low balance')).toBeVisible();
      expect(expiry()).toBeNull();
      await act(() => vi.advanceTimersByTimeAsync(1));
      expect(screen.queryByText('Low balance')).toBeNull();
      expect(expiry() === null).toBe(variant === 'inline');
    },
  );
});
