import { CreditBalance } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/CreditBalance',
  component: CreditBalance,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 380 }}>
        <Story />
      </div>
    ),
  ],
});

/** The documented example: the balance, its share of the lots, and what expires next. */
export const Default = meta.story({
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** All props as controls; the toolbar sets scenario, language, direction and clock. */
export const Playground = meta.story({
  args: { variant: 'card', topUpHref: '#top-up', headingLevel: 3 },
});
