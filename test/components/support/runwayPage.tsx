import { screen } from '@testing-library/react';
import type { Credits, LotBreakdownChartProps } from 'react-credit-widgets';
import { userEvent } from 'vitest/browser';
import { painted } from './geometry.js';
import { drawChart, plotted } from './plotPage.js';
import { part, textOf } from './widgets.js';

/** The texts of the stops of sixLots's runway, in order. */
export const STOPS = [
  'Now: 12,660 left',
  'Dec 7, 2024: 6,420 credits expire, 6,240 left',
  'Jan 20, 2025: 40 credits expire, 6,200 left',
  'Mar 19, 2025: 5,000 credits expire, 1,200 left',
];

/** Renders a runway in a column with its plot drawn, and the pointer elsewhere. */
export async function drawRunway(
  credits: Credits,
  props: LotBreakdownChartProps & { width?: number } = {},
) {
  await unhover();
  const chart = drawChart(credits, { view: 'runway', ...props });
  await plotted('runway-area');
  await painted();
  return chart;
}

export function slider(): HTMLElement {
  return screen.getByRole('slider', { name: 'Credits left over time, if no credits are used' });
}

/** The value text of the slider. */
export function valueText(): string | null {
  return slider().getAttribute('aria-valuetext');
}

/** The tooltip's text; `null` while it is hidden. */
export function tooltip(): string | null {
  const element = document.querySelector('[data-slot=runway-tip]');
  return element && textOf(element);
}

/** Moves the pointer over the runway, at a share of its width (0–1 from the left). */
export async function hover(share: number): Promise<void> {
  const { width } = part('runway-hover').getBoundingClientRect();
  const x = Math.min(width - 1, Math.max(1, width * share));
  await userEvent.hover(part('runway-hover'), { position: { x, y: 60 } });
}

/** Moves the pointer away from everything. */
export async function unhover(): Promise<void> {
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
}
