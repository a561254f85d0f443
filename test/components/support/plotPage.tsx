import { render, screen, waitFor } from '@testing-library/react';
import { type Credits, LotBreakdownChart, type LotBreakdownChartProps } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
// Loaded up front, because loading it on a busy machine may take longer than a test waits.
import 'recharts';
import { expect } from 'vitest';
import { boxOf, expectSamePlace } from './geometry.js';
import { part } from './widgets.js';

/** Renders a chart in a column; `redraw` gives it other credits. */
export function drawChart(
  credits: Credits,
  { width = 600, dir = 'ltr', ...props }: LotBreakdownChartProps & { width?: number } = {},
) {
  const page = (shown: Credits) => (
    <div dir={dir} style={{ width }}>
      <LotBreakdownChart credits={shown} now={() => PINNED_NOW} timeZone="UTC" {...props} />
      <p>below</p>
    </div>
  );
  const { rerender, unmount } = render(page(credits));
  return { redraw: (shown: Credits) => rerender(page(shown)), unmount };
}

/** Resolves when the plot in a slot is drawn; recharts loads when the page is idle. */
export function plotted(slot: 'lots-area' | 'runway-area' = 'lots-area'): Promise<void> {
  return waitFor(() => expect(part(slot)).toHaveAttribute('data-plot', 'drawn'), {
    timeout: 10_000,
  });
}

/** The gauges of the plot, from top to bottom. */
export function gauges(): Element[] {
  return [...part('lots-plot').querySelectorAll('g[data-kind]')];
}

/** The track and the fill of a list line, or of a gauge in the plot. */
export function shapes(gauge: Element | undefined): Element[] {
  return gauge ? [...gauge.querySelectorAll('svg > rect')] : [];
}

/** Fails unless the plot's bars coincide with those of the list. */
export function expectBarsInPlace(): void {
  const lines = screen.getAllByRole('listitem');
  expect(gauges()).toHaveLength(lines.length);
  lines.forEach((line, index) => {
    const [ours, theirs] = [shapes(line), shapes(gauges()[index])];
    expect(gauges()[index]?.getAttribute('data-kind')).toBe(line.dataset.kind);
    expect(theirs).toHaveLength(ours.length);
    ours.forEach((shape, at) => {
      const other = theirs[at];
      if (other) expectSamePlace(boxOf(other), boxOf(shape), `line ${index}, shape ${at}`);
    });
  });
}
