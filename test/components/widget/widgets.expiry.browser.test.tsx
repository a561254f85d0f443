import { act, render, screen } from '@testing-library/react';
import { CreditBalance, CreditsProvider, LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { part, textOf } from '../support/widgets.js';

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

const expiringIn = (ms: number) =>
  aCredits({ balance: 5_000, lots: [aLot({ expiresAtMs: PINNED_NOW + ms }), aLot()] });

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** No wait is a whole minute, so the tick each minute cannot make a test pass. */
describe.each([1_500, 25_000, 90_123, 119_999, 131_000, 3_725_001])(
  'FAULTS 64: a lot that expires in %i ms, while the page is open',
  (waitMs) => {
    it('is removed from the meter and the next expiry at that instant', async () => {
      render(<CreditBalance credits={expiringIn(waitMs)} />);
      await pass(waitMs - 1);
      expect(screen.getByRole('meter')).toHaveAttribute('aria-valuemax', '10000');
      await pass(1);
      expect(screen.getByRole('meter')).toHaveAttribute('aria-valuemax', '5000');
      expect(textOf(part('expiry'))).toContain('Apr 1, 2025');
    });

    it('is shown as expired in the chart at that instant, and moves to the end', async () => {
      render(<LotBreakdownChart credits={expiringIn(waitMs)} plot={false} />);
      const states = () => screen.getAllByRole('listitem').map((line) => line.dataset.state);
      await pass(waitMs - 1);
      expect(states()).toEqual(['live', 'live']);
      await pass(1);
      expect(states()).toEqual(['live', 'expired']);
      expect(textOf(part('summary'))).toContain('4,000 left in 1 lot.');
    });
  },
);

describe('expiry', () => {
  it('uses the clock of the provider, if there is one', async () => {
    render(
      <CreditsProvider team={null} now={() => PINNED_NOW}>
        <LotBreakdownChart credits={expiringIn(1_000)} plot={false} />
      </CreditsProvider>,
    );
    await pass(120_000);
    expect(document.querySelectorAll('li[data-state=live]')).toHaveLength(2);
  });

  it('causes at most one tick a minute if nothing is due', async () => {
    const now = vi.fn(() => Date.now());
    render(<CreditBalance credits={aCredits()} now={now} />);
    now.mockClear();
    await pass(5 * 60_000);
    expect(now.mock.calls.length).toBeLessThanOrEqual(5);
  });
});
