import { PlanBadge } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/PlanBadge/States',
  component: PlanBadge,
  parameters: { docs: { story: { height: '110px' } } },
});

/** Credits passed as a prop: no provider, no request. */
export const Presentational = meta.story({
  args: { credits: aCredits(), now: () => PINNED_NOW },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** SUB_BASE, the fallback plan without an active subscription: the name is muted. */
export const NoSubscription = meta.story({
  globals: { scenario: 'noSubscription', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'fallback'),
});

/** A response as seen in practice, with a plan name and nothing else. */
export const NameOnly = meta.story({
  globals: { scenario: 'balanceOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** No plan was reported. */
export const Unknown = meta.story({
  globals: { scenario: 'lotsOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'unknown'),
});

/** A plan name that is longer than the column. */
export const LongName = meta.story({
  globals: { scenario: 'longNames', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** A plan from ten minutes ago, with a timestamp. */
export const Stale = meta.story({
  args: { credits: aCredits(), asOfMs: PINNED_NOW, now: () => PINNED_NOW + 600_000 },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** The first response is pending. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'pending'),
});

/** HTTP 402 means that the API key is invalid. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'error'),
});

/** HTTP 500 on the first load, with no earlier numbers. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'error'),
});

/** The host’s handler finds no session. */
export const SignedOut = meta.story({
  globals: { scenario: 'signedOut', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'signed-out'),
});
