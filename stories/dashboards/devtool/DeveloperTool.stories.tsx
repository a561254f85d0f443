import preview from '../../../.storybook/preview.js';
import { expectState } from '../../expectState.js';
import { Hopper } from './Hopper.js';

const meta = preview.meta({
  title: 'Dashboards/Developer tool',
  component: Hopper,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
});

/**
 * A made-up product that is dense, monospaced and dark, with the preset `ink` and two of the host's own colors in CSS.
 */
export const DeveloperTool = meta.story({
  name: 'Developer tool',
  globals: { scheme: 'dark', theme: 'ink' },
  play: async ({ canvasElement }) => {
    await expectState(canvasElement, 'credit-balance', 'ready');
    await expectState(canvasElement, 'lot-breakdown', 'ready');
  },
});
