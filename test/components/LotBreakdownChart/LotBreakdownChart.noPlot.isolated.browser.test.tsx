import { render } from '@testing-library/react';
import { LotBreakdownChart, type LotBreakdownChartProps } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countRequests } from '../../support/requests.js';
import { plotted } from '../support/plotPage.js';
import { part } from '../support/widgets.js';

// Only the last test of this file loads recharts, so that the others can check that it is not loaded.

function draw(props: LotBreakdownChartProps = {}) {
  render(<LotBreakdownChart credits={aCredits()} now={() => PINNED_NOW} {...props} />);
}

/** Counts the requests of this test for the plot module. */
const countLoads = () => countRequests('/src/components/LotBreakdownChart/lots/LotsPlot.tsx');

/**
 * Resolves when a plot would have been requested: the page knows what is in view, was idle twice, and got the response
 * to a request that the test sent after that.
 */
async function seenAndIdle() {
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(part('lots-area'));
  });
  for (let count = 0; count < 2; count += 1) {
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
  await fetch(location.href);
}

describe('<LotBreakdownChart />: the plot is not loaded', () => {
  it('with plot={false}', async () => {
    const loads = countLoads();
    draw({ plot: false });
    await seenAndIdle();
    expect(loads()).toBe(0);
    expect(part('lots-area')).not.toHaveAttribute('data-plot');
  });

  it('if it is unstyled', async () => {
    const loads = countLoads();
    draw({ unstyled: true });
    await seenAndIdle();
    expect(loads()).toBe(0);
  });

  it.each([
    ['no lots', { balance: 0, lots: [] }],
    ['an unknown breakdown', { lots: [] }],
  ])('with %s', async (_what, credits) => {
    const loads = countLoads();
    draw({ credits: aCredits(credits) });
    await seenAndIdle();
    expect(loads()).toBe(0);
  });

  it('for a user who saves data', async () => {
    const loads = countLoads();
    const saving = { configurable: true, value: { saveData: true } };
    Object.defineProperty(navigator, 'connection', saving);
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'connection');
    });
    draw();
    await seenAndIdle();
    expect(loads()).toBe(0);
  });

  it('before the user scrolls to it, and then is', async () => {
    const loads = countLoads();
    render(
      <div style={{ paddingBlockStart: 5_000 }}>
        <LotBreakdownChart credits={aCredits()} now={() => PINNED_NOW} />
      </div>,
    );
    await seenAndIdle();
    expect(loads()).toBe(0);
    part('lots-area').scrollIntoView();
    await plotted();
    expect(loads()).toBe(1);
  });
});
