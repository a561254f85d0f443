import { render, screen } from '@testing-library/react';
import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { aCredits, aPlan, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part, textOf } from '../support/widgets.js';

/** Widths of the outlined track and of the solid fill of a bar, CSS pixels. */
function barOf(element: Element): { track: number; fill: number } {
  const [track, fill] = ['track', 'fill'].map((slot) =>
    element.querySelector(`[data-slot="${slot}"]`),
  );
  if (!track || !fill) throw new Error('no bar');
  expect(getComputedStyle(track).fill).toBe('none');
  expect(getComputedStyle(track).stroke).not.toBe('none');
  expect(getComputedStyle(fill).fill).not.toBe('none');
  return {
    track: track.getBoundingClientRect().width,
    fill: fill.getBoundingClientRect().width,
  };
}

const shared = { unstyled: true, now: () => PINNED_NOW, timeZone: 'UTC' };

describe('prop: unstyled', () => {
  it('the meter of a balance fills its outline by what is left', () => {
    render(
      <div style={{ width: 600 }}>
        <CreditBalance {...shared} credits={aCredits()} />
      </div>,
    );
    const { track, fill } = barOf(screen.getByRole('meter'));
    expect(track).toBeCloseTo(600, -1);
    expect(fill / track).toBeCloseTo(12_500 / 15_000, 1);
  });

  it('the gauge of each lot fills its outline by what is left', () => {
    render(
      <div style={{ width: 600 }}>
        <LotBreakdownChart {...shared} credits={aCredits()} />
      </div>,
    );
    const bars = screen.getAllByRole('listitem').map(barOf);
    const shares = bars.map(({ track, fill }) => Number((fill / track).toFixed(2)));
    expect(shares).toEqual([0.85, 0.8]);
    expect((bars[1]?.track ?? 0) / (bars[0]?.track ?? 1)).toBeCloseTo(0.5, 1);
  });

  it('the meter of a used-up balance is empty', () => {
    render(<CreditBalance {...shared} credits={aCredits({ balance: 0 })} />);
    expect(part('track')).toBeVisible();
    expect(document.querySelector('[data-slot=fill]')).toBeNull();
  });

  it('the parts of a plan are separated by spaces', () => {
    render(<PlanBadge {...shared} credits={aCredits({ plan: aPlan({ name: 'Pro' }) })} />);
    expect(textOf(part('plan-badge'))).toBe('Pro 10,000 credits included since Jan 1, 2024');
  });

  it('the parts of a plan without a subscription are separated by spaces', () => {
    const plan = aPlan({ name: 'Free', isFallback: true, createdAtMs: null });
    render(<PlanBadge {...shared} credits={aCredits({ plan })} />);
    expect(textOf(part('plan-badge'))).toBe('Free no active subscription 10,000 credits included');
  });

  it('the parts of a lot are separated by spaces', () => {
    render(<LotBreakdownChart {...shared} credits={aCredits()} />);
    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      'Subscription 8,500 of 10,000 left Expires Jan 1, 2025',
      'Top-up 4,000 of 5,000 left Expires Apr 1, 2025',
    ]);
  });
});
