import preview from '../../../.storybook/preview.js';
import { expectState } from '../../expectState.js';
import { Fieldnote } from './Fieldnote.js';

const meta = preview.meta({
  title: 'Dashboards/Light SaaS',
  component: Fieldnote,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
});

/** A made-up product with the inline balance in its header, the cards in its grid, and its brand in CSS variables. */
export const LightSaas = meta.story({
  name: 'Light SaaS',
  play: async ({ canvasElement }) => {
    await expectState(canvasElement, 'credit-balance-inline', 'ready');
    await expectState(canvasElement, 'lot-breakdown', 'ready');
  },
});
