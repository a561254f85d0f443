import { screen } from '@testing-library/react';
import type { Credits, LotBreakdownChartProps } from 'react-credit-widgets';
import { userEvent } from 'vitest/browser';
import { painted } from './geometry.js';
import { drawChart, plotted } from './plotPage.js';
import { part, textOf } from './widgets.js';

/** What stands at the places of everyKind's runway, in their order. */
export const PLACES = [
  'Now: 12,660 left',
  'Dec 7, 2024: 6,420 credits expire, 6,240 left',
  'Jan 20, 2025: 40 credits expire, 6,200 left',
  'Mar 19, 2025: 5,000 credits expire, 1,200 left',
];

/** A column with a runway whose plot is drawn, the pointer beside it. */
export async function drawRunway(
  credits: Credits,
  props: LotBreakdownChartProps & { width?: number } = {},
) {
  await leave();
  const chart = drawChart(credits, { view: 'runway', ...props });
  await plotted('runway-area');
  await painted();
  return chart;
}

export function slider(): HTMLElement {
  return screen.getByRole('slider', { name: 'Credits left over time, if no credits are used' });
}

/** What the slider tells assistive technology. */
export function told(): string | null {
  return slider().getAttribute('aria-valuetext');
}

/** The tooltip's text; `null` while it is hidden. */
export function tip(): string | null {
  const element = document.querySelector('[data-slot=runway-tip]');
  return element && textOf(element);
}

/** Puts the pointer over the runway, at a part of its width (0–1 from the left). */
export async function hover(share: number): Promise<void> {
  const { width } = part('runway-hover').getBoundingClientRect();
  const x = Math.min(width - 1, Math.max(1, width * share));
  await userEvent.hover(part('runway-hover'), { position: { x, y: 60 } });
}

/** Takes the pointer off everything. */
export async function leave(): Promise<void> {
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
}
