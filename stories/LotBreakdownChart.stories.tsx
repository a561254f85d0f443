import { LotBreakdownChart } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/LotBreakdownChart',
  component: LotBreakdownChart,
  parameters: { docs: { story: { height: '500px' } } },
});

/** The documented example: two gauges on a shared scale, soonest expiry first. */
export const Default = meta.story({
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** All props as controls; the toolbar sets scenario, language, direction and clock. */
export const Playground = meta.story({ args: { view: 'lots', rows: 6, plot: true } });
