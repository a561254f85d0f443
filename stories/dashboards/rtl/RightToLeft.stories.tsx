import preview from '../../../.storybook/preview.js';
import { expectState } from '../../expectState.js';
import { Riwaq } from './Riwaq.js';

const meta = preview.meta({
  title: 'Dashboards/Right to left',
  component: Riwaq,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
});

/** A made-up product in Arabic: bars grow from the right, while numbers and dates keep their order. */
export const RightToLeft = meta.story({
  name: 'Right to left',
  globals: { locale: 'ar', direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await expectState(canvasElement, 'credit-balance', 'ready');
    await expectState(canvasElement, 'lot-breakdown', 'ready');
  },
});
