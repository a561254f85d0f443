import { onlineManager } from '@tanstack/react-query';
import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { expect, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import type { StoryGlobals } from '../../.storybook/toolbar.js';
import { expectConsole } from '../../test/support/consoleGuard.js';
import { Billing } from './Billing.js';
import { KeptBilling } from './KeptBilling.js';

const meta = preview.meta({
  title: 'Dashboards/Bad days',
  component: Billing,
  parameters: { docs: { story: { height: '620px' } } },
});

/** What a story of a failure pins: its sentence is English. */
function on(scenario: StoryGlobals['scenario']): Partial<StoryGlobals> {
  return { scenario, clock: 'pinned', locale: 'en' };
}

/** Waits until a reader of the balance has read each of these. */
async function expectRead(canvas: HTMLElement, ...sentences: string[]): Promise<void> {
  const card = () => canvas.querySelector('[data-slot=credit-balance]');
  for (const sentence of sentences) {
    await waitFor(() => expect(card()).toHaveTextContent(sentence), { timeout: 5_000 });
  }
}

/** Without a network the numbers stay, with their time. They are asked for again when the network is back. */
export const OfflineLater = meta.story({
  globals: on('documented'),
  render: () => <KeptBilling />,
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: ({ canvasElement }) => expectRead(canvasElement, '12,500', 'Offline, as of 11:50'),
});

/** The server failed: numbers of two minutes ago stay, with their time and the reason. */
export const ServerFailed = meta.story({
  globals: on('serverError'),
  render: () => <KeptBilling ageMin={2} />,
  play: ({ canvasElement }) =>
    expectRead(canvasElement, '12,500', 'As of 11:58', 'Billing isn’t answering'),
});

/** A log-in page came instead of JSON: the numbers stay. */
export const Unreadable = meta.story({
  globals: on('html'),
  render: () => <KeptBilling />,
  play: ({ canvasElement }) =>
    expectRead(canvasElement, '12,500', 'As of 11:50', 'Couldn’t read the balance'),
});

/** The same with nothing to keep: what happened, and what happens next. */
export const UnreadableFirst = meta.story({
  globals: on('html'),
  play: ({ canvasElement }) =>
    expectRead(canvasElement, 'Couldn’t read the balance', 'We’ll keep trying', 'Try again'),
});

/** No connection, and nothing to keep. */
export const Unreachable = meta.story({
  globals: on('offline'),
  play: ({ canvasElement }) => expectRead(canvasElement, 'Can’t reach billing', 'Try again'),
});

/** The server asks for patience: nothing is said of it while the numbers are young, and this when they are not. */
export const UpdatingSoon = meta.story({
  globals: on('rateLimited'),
  render: () => <KeptBilling />,
  play: ({ canvasElement }) => expectRead(canvasElement, '12,500', 'As of 11:50', 'Updating soon'),
});

/** HTTP 408. */
export const SlowConnection = meta.story({
  globals: on('timedOut'),
  play: ({ canvasElement }) => expectRead(canvasElement, 'Slow connection', 'Try again'),
});

/** HTTP 402 after a good answer: whoever has no key may not see the numbers any longer, and nobody is asked to pay. */
export const KeyRejected = meta.story({
  globals: on('wrongKey'),
  render: () => <KeptBilling />,
  play: async ({ canvasElement }) => {
    await expectRead(canvasElement, 'Key rejected: ask your admin');
    await expect(canvasElement).not.toHaveTextContent('12,500');
  },
});

/** HTTP 403. */
export const NoAccess = meta.story({
  globals: on('forbidden'),
  play: ({ canvasElement }) =>
    expectRead(canvasElement, 'No access', 'Ask your admin to check the billing set-up.'),
});

/** HTTP 404: the path in `endpoint` is wrong. */
export const EndpointNotFound = meta.story({
  globals: on('notFound'),
  beforeEach: () => expectConsole('warn', 'there is nothing at `endpoint`'),
  play: ({ canvasElement }) => expectRead(canvasElement, 'Billing endpoint not found'),
});

/** HTTP 400. */
export const RequestRefused = meta.story({
  globals: on('badRequest'),
  play: ({ canvasElement }) => expectRead(canvasElement, 'Request refused'),
});

/** Somebody switched teams in another tab: the other team’s numbers are not shown. */
export const SwitchedTeams = meta.story({
  globals: on('wrongTeam'),
  play: async ({ canvasElement }) => {
    await expectRead(canvasElement, 'You switched teams: reload');
    await expect(canvasElement).not.toHaveTextContent('12,500');
  },
});

/** The server called the credits used up: the last number stays beside it. */
export const UsedUp = meta.story({
  globals: on('exhausted'),
  render: () => <KeptBilling />,
  play: ({ canvasElement }) => expectRead(canvasElement, '12,500', 'Credits used up'),
});

/** Labels of which any that is read throws, as a bug in a widget would. */
const broken = new Proxy(
  {},
  {
    get: () => {
      throw new Error('a bug');
    },
  },
);

/** A widget that fails to draw itself says so in its place; its neighbors live. */
export const OneIsBroken = meta.story({
  globals: on('documented'),
  beforeEach: () => expectConsole('error', 'a bug'),
  render: () => (
    <div className="billing">
      <PlanBadge />
      <CreditBalance credits={aCredits()} labels={broken} />
      <CreditBalance />
      <LotBreakdownChart />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await expectRead(canvasElement, '12,500');
    await expect(canvasElement).toHaveTextContent('This part couldn’t be shown');
  },
});
