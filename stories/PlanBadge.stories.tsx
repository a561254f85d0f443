import { PlanBadge } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/PlanBadge',
  component: PlanBadge,
  parameters: { docs: { story: { height: '110px' } } },
});

/** The plan's name, its included credits, and its start date. */
export const Default = meta.story({
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** All props as controls; the toolbar sets scenario, language, direction and clock. */
export const Playground = meta.story({});
