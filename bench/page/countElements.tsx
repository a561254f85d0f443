import { LotBreakdownChart, type LotBreakdownChartProps } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { createRoot } from 'react-dom/client';
import { time } from './clock.js';
import { creditsOf } from './lotsOf.js';

interface ElementCase {
  view: NonNullable<LotBreakdownChartProps['view']>;
  lots: number;
  /** Set to include the recharts layer. */
  plot?: true;
  maxElements: number;
}

/** Limits that hold no matter how many lots there are. */
const CASES: ElementCase[] = [
  { view: 'lots', lots: 10_000, maxElements: 300 },
  { view: 'lots', lots: 10_000, plot: true, maxElements: 300 },
  { view: 'table', lots: 10_000, maxElements: 1500 },
];

/** Number of elements that a chart adds to the page, itself included. */
export interface ElementCount {
  what: string;
  elements: number;
  maxElements: number;
}

/** Draws each case once and counts its elements. */
export async function countElements(stage: Element): Promise<ElementCount[]> {
  const counts: ElementCount[] = [];
  for (const { view, lots, plot = false, maxElements } of CASES) {
    const container = document.createElement('div');
    stage.append(container);
    const root = createRoot(container);
    const chart = (
      <LotBreakdownChart credits={creditsOf(lots)} view={view} plot={plot} now={() => PINNED_NOW} />
    );
    const isDrawn = () =>
      container.querySelector(plot ? '[data-plot=drawn] .cw-plot-gauge' : '[data-state=ready]');
    await time(
      container,
      () => root.render(chart),
      () => isDrawn() !== null,
    );
    const what = `elements: ${view}${plot ? ' with plot' : ''}, ${lots} lots`;
    counts.push({ what, elements: container.querySelectorAll('*').length, maxElements });
    root.unmount();
    container.remove();
  }
  return counts;
}
