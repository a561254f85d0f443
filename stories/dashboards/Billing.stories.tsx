import { CreditsProvider } from 'react-credit-widgets';
import { expect, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { expectState } from '../expectState.js';
import { Billing } from './Billing.js';
import { CachedBilling } from './CachedBilling.js';

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

/** The documented example, fetched once and shown by three widgets. */
export const Default = meta.story({
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});

/** The documented example in June 2025: the balance as reported, both lots expired. */
export const LaterClock = meta.story({
  globals: { scenario: 'documented', clock: 'later' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});

/** The first response is pending: skeletons of the final size. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'pending', 'pending', 'pending'),
});

/** HTTP 402: the API key is invalid, and the user is not told to pay. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'error', 'error', 'error'),
});

/** HTTP 500 on the first load, with no earlier numbers. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'error', 'error', 'error'),
});

/** HTTP 500 after a good response: the last numbers stay, grayed and with a timestamp. */
export const ServerErrorAfterData = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  render: () => <CachedBilling />,
  play: async ({ canvasElement }) => {
    await expectStates(canvasElement, 'ready', 'ready', 'ready');
    const balance = canvasElement.querySelector('[data-slot=credit-balance]');
    await waitFor(() => expect(balance).toHaveAttribute('data-stale', 'old'));
    await expect(balance).toHaveTextContent('12,500');
  },
});

/** `team={null}`: signed out, and no request is sent. */
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

/** All documented kinds, with a lot without expiry, a pending one and an expired one. */
export const EveryKind = meta.story({
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});

/** Follows the toolbar, and has no assertions. */
export const Playground = meta.story({});
