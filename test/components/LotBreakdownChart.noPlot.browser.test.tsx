import { render, waitFor } from '@testing-library/react';
import { LotBreakdownChart, type LotBreakdownChartProps } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { part } from './widgets.js';

// The page of this file loads recharts in its last test only, so that every other can tell that it was not loaded.

function draw(props: LotBreakdownChartProps = {}) {
  render(<LotBreakdownChart credits={aCredits()} now={() => PINNED_NOW} {...props} />);
}

const isLoaded = () =>
  performance.getEntriesByType('resource').some(({ name }) => /\/LotsPlot\./.test(name));

/** Resolves once the page knows what is in view and was idle twice: when a plot would long have been asked for. */
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
}

describe('<LotBreakdownChart />: the plot is not loaded', () => {
  it('with plot={false}', async () => {
    draw({ plot: false });
    await seenAndIdle();
    expect(isLoaded()).toBe(false);
    expect(part('lots-area')).not.toHaveAttribute('data-plot');
  });

  it('when it is unstyled', async () => {
    draw({ unstyled: true });
    await seenAndIdle();
    expect(isLoaded()).toBe(false);
  });

  it.each([
    ['no lots', { balance: 0, lots: [] }],
    ['an unknown breakdown', { lots: [] }],
  ])('where there are %s to plot', async (_what, credits) => {
    draw({ credits: aCredits(credits) });
    await seenAndIdle();
    expect(isLoaded()).toBe(false);
  });

  it('for a reader who saves data', async () => {
    const saving = { configurable: true, value: { saveData: true } };
    Object.defineProperty(navigator, 'connection', saving);
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'connection');
    });
    draw();
    await seenAndIdle();
    expect(isLoaded()).toBe(false);
  });

  it('before the reader scrolls to it, and is then', async () => {
    render(
      <div style={{ paddingBlockStart: 5_000 }}>
        <LotBreakdownChart credits={aCredits()} now={() => PINNED_NOW} />
      </div>,
    );
    await seenAndIdle();
    expect(isLoaded()).toBe(false);
    part('lots-area').scrollIntoView();
    await waitFor(() => expect(part('lots-area')).toHaveAttribute('data-plot', 'drawn'), {
      timeout: 5_000,
    });
    expect(isLoaded()).toBe(true);
  });
});
