import { screen } from '@testing-library/react';
import { type LotBreakdownChartProps, parseCredits } from 'react-credit-widgets';
import { type ScenarioName, scenarios } from 'react-credit-widgets/testing';
import { painted } from './geometry.js';
import { drawChart, plotted } from './plotPage.js';
import { part } from './widgets.js';

export const VIEWS = ['lots', 'kinds', 'runway', 'table'] as const;

/** Renders a view of the chart in a column, with its plot drawn and its table open. */
export async function drawComplete(
  view: (typeof VIEWS)[number],
  scenario: ScenarioName,
  props: LotBreakdownChartProps & { width?: number } = {},
): Promise<HTMLElement> {
  drawChart(parseCredits(scenarios[scenario].json), { view, ...props });
  if (view === 'lots') await plotted();
  if (view === 'runway' && scenario !== 'allExpired') await plotted('runway-area');
  screen.queryByRole('button', { name: 'View as table' })?.click();
  await painted();
  return part('lot-breakdown');
}
