import { act, render } from '@testing-library/react';
import { LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { part } from '../support/widgets.js';

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const stateOfLot = () => part('lot').getAttribute('data-state');

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Mounts a chart of one lot on a page where another widget has used the clock for 50 seconds. */
async function aChartMountedLate(expiresAtMs: number) {
  const credits = aCredits({ lots: [aLot({ expiresAtMs })] });
  const page = (isLate: boolean) => (
    <>
      <PlanBadge credits={credits} />
      {isLate && <LotBreakdownChart credits={credits} plot={false} />}
    </>
  );
  const { rerender } = render(page(false));
  await pass(50_000);
  rerender(page(true));
}

describe('a widget that mounts between two ticks of the clock', () => {
  it('shows a lot as expired that expired since the last tick', async () => {
    await aChartMountedLate(PINNED_NOW + 30_000);
    expect(stateOfLot()).toBe('expired');
  });

  it('FAULTS 64: expires a lot at its instant, before the next tick', async () => {
    await aChartMountedLate(PINNED_NOW + 55_000);
    expect(stateOfLot()).toBe('live');
    await pass(5_000);
    expect(stateOfLot()).toBe('expired');
  });
});

describe('lots that expire at equal intervals', () => {
  it('FAULTS 64: expire one after the other, each at its instant', async () => {
    const lots = [10_000, 20_000, 30_000].map((ms) => aLot({ expiresAtMs: PINNED_NOW + ms }));
    render(<LotBreakdownChart credits={aCredits({ lots })} plot={false} />);
    const live = () => document.querySelectorAll('li[data-state=live]').length;
    const seen = [live()];
    for (let step = 0; step < 3; step += 1) {
      await pass(10_000);
      seen.push(live());
    }
    expect(seen).toEqual([3, 2, 1, 0]);
  });
});
