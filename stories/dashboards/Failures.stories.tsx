import { onlineManager } from '@tanstack/react-query';
import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { documentedExample } from 'react-credit-widgets/testing';
import { expect, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import type { StoryGlobals } from '../../.storybook/toolbar.js';
import { expectConsole } from '../../test/support/consoleGuard.js';
import { Billing } from './Billing.js';
import { CachedBilling } from './CachedBilling.js';

const meta = preview.meta({
  title: 'Dashboards/Failures',
  component: Billing,
  parameters: { docs: { story: { height: '620px' } } },
});

/** Globals of a failure story. Pins the language, because the test reads English sentences. */
function globalsFor(scenario: StoryGlobals['scenario']): Partial<StoryGlobals> {
  return { scenario, clock: 'pinned', locale: 'en' };
}

/** Waits until the balance card has shown each of these sentences, in order. */
async function expectSentences(canvas: HTMLElement, ...sentences: string[]): Promise<void> {
  const card = () => canvas.querySelector('[data-slot=credit-balance]');
  for (const sentence of sentences) {
    await waitFor(() => expect(card()).toHaveTextContent(sentence), { timeout: 5_000 });
  }
}

/** Offline after a good response: the numbers stay, with a timestamp, and refresh when the network is back. */
export const OfflineWithNumbers = meta.story({
  globals: globalsFor('documented'),
  render: () => <CachedBilling />,
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: ({ canvasElement }) => expectSentences(canvasElement, '12,500', 'Offline, as of 11:50'),
});

/** The server fails: numbers from two minutes ago stay, with a timestamp and the reason. */
export const ServerFailed = meta.story({
  globals: globalsFor('serverError'),
  render: () => <CachedBilling ageMin={2} />,
  play: ({ canvasElement }) =>
    expectSentences(canvasElement, '12,500', 'As of 11:58', 'Billing isn’t answering'),
});

/** A login page instead of JSON: the numbers stay. */
export const Unreadable = meta.story({
  globals: globalsFor('html'),
  render: () => <CachedBilling />,
  play: ({ canvasElement }) =>
    expectSentences(canvasElement, '12,500', 'As of 11:50', 'Couldn’t read the balance'),
});

/** The same on the first load: says what happened, and what happens next. */
export const UnreadableFirstLoad = meta.story({
  globals: globalsFor('html'),
  play: ({ canvasElement }) =>
    expectSentences(canvasElement, 'Couldn’t read the balance', 'We’ll keep trying', 'Try again'),
});

/** The connection fails on the first load. */
export const Unreachable = meta.story({
  globals: globalsFor('offline'),
  beforeEach: () => expectConsole('warn', '`endpoint` could not be read'),
  play: ({ canvasElement }) => expectSentences(canvasElement, 'Can’t reach billing', 'Try again'),
});

/** HTTP 429: says “Updating soon”, but only once the numbers are five minutes old. */
export const UpdatingSoon = meta.story({
  globals: globalsFor('rateLimited'),
  render: () => <CachedBilling />,
  play: ({ canvasElement }) =>
    expectSentences(canvasElement, '12,500', 'As of 11:50', 'Updating soon'),
});

/** HTTP 408, a timeout. */
export const SlowConnection = meta.story({
  globals: globalsFor('timedOut'),
  play: ({ canvasElement }) => expectSentences(canvasElement, 'Slow connection', 'Try again'),
});

/** HTTP 402 after a good response: without a valid key the numbers are cleared, and the user is not told to pay. */
export const KeyRejected = meta.story({
  globals: globalsFor('wrongKey'),
  render: () => <CachedBilling />,
  play: async ({ canvasElement }) => {
    await expectSentences(canvasElement, 'Key rejected: ask your admin');
    await expect(canvasElement).not.toHaveTextContent('12,500');
  },
});

/** HTTP 403, no permission. */
export const NoAccess = meta.story({
  globals: globalsFor('forbidden'),
  play: ({ canvasElement }) =>
    expectSentences(canvasElement, 'No access', 'Ask your admin to check the billing set-up.'),
});

/** HTTP 404: the path in `endpoint` is wrong. */
export const EndpointNotFound = meta.story({
  globals: globalsFor('notFound'),
  beforeEach: () => expectConsole('warn', 'there is nothing at `endpoint`'),
  play: ({ canvasElement }) => expectSentences(canvasElement, 'Billing endpoint not found'),
});

/** HTTP 400, a bad request. */
export const RequestRefused = meta.story({
  globals: globalsFor('badRequest'),
  play: ({ canvasElement }) => expectSentences(canvasElement, 'Request refused'),
});

/** The user switched teams in another tab: this tab does not show the other team’s numbers. */
export const SwitchedTeams = meta.story({
  globals: globalsFor('wrongTeam'),
  play: async ({ canvasElement }) => {
    await expectSentences(canvasElement, 'You switched teams: reload');
    await expect(canvasElement).not.toHaveTextContent('12,500');
  },
});

/** The server says that the credits are used up: the last numbers stay. */
export const UsedUp = meta.story({
  globals: globalsFor('exhausted'),
  render: () => <CachedBilling />,
  play: ({ canvasElement }) => expectSentences(canvasElement, '12,500', 'Credits used up'),
});

/** What `response.json()` gives: the body of a response, not what `parseCredits` makes of it. */
const body = JSON.parse(JSON.stringify(documentedExample));

/** A widget that cannot be drawn, here one with a body as its credits, says so in its place; the others keep working. */
export const UndrawableWidget = meta.story({
  globals: globalsFor('documented'),
  beforeEach: () => expectConsole('warn', 'pass parseCredits(body)'),
  render: () => (
    <div className="billing">
      <PlanBadge />
      <CreditBalance credits={body} />
      <CreditBalance />
      <LotBreakdownChart />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await expectSentences(canvasElement, '12,500');
    await expect(canvasElement).toHaveTextContent('This part couldn’t be shown');
  },
});
