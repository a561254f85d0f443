import { CreditsProvider } from 'react-credit-widgets';
import { expect, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { expectState } from '../expectState.js';
import { Billing } from './Billing.js';
import { KeptBilling } from './KeptBilling.js';

const meta = preview.meta({
  title: 'Dashboards/Billing page',
  component: Billing,
  parameters: { docs: { story: { height: '620px' } } },
});

async function expectStates(canvas: HTMLElement, plan: string, balance: string, lots: string) {
  await expectState(canvas, 'plan-badge', plan);
  await expectState(canvas, 'credit-balance', balance);
  await expectState(canvas, 'lot-breakdown', lots);
}

/** The documented example, read once over HTTP and drawn three times. */
export const Default = meta.story({
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});

/** The documented example seen in June 2025: the balance as reported, both lots expired. */
export const LaterClock = meta.story({
  globals: { scenario: 'documented', clock: 'later' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});

/** The first answer is on its way: skeletons of the final size. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'pending', 'pending', 'pending'),
});

/** HTTP 402: the key is wrong, and nobody is asked to pay. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'error', 'error', 'error'),
});

/** HTTP 500 with nothing to keep. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'error', 'error', 'error'),
});

/** HTTP 500 after a good answer: the last good numbers stay, grayed and with their time. */
export const ServerErrorAfterData = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  render: () => <KeptBilling />,
  play: async ({ canvasElement }) => {
    await expectStates(canvasElement, 'ready', 'ready', 'ready');
    const balance = canvasElement.querySelector('[data-slot=credit-balance]');
    await waitFor(() => expect(balance).toHaveAttribute('data-stale', 'old'));
    await expect(balance).toHaveTextContent('12,500');
  },
});

/** `team={null}`: nobody is signed in, and nothing is asked. */
export const SignedOut = meta.story({
  globals: { clock: 'pinned' },
  render: () => (
    <CreditsProvider team={null}>
      <Billing />
    </CreditsProvider>
  ),
  play: ({ canvasElement }) =>
    expectStates(canvasElement, 'signed-out', 'signed-out', 'signed-out'),
});

/** All five kinds, a lot without expiry, a pending and an expired one. */
export const EveryKind = meta.story({
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});

/** Whatever the toolbar says: no expectations here. */
export const Playground = meta.story({});
