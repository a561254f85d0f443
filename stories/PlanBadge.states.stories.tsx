import { PlanBadge } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/PlanBadge/States',
  component: PlanBadge,
  parameters: { docs: { story: { height: '110px' } } },
});

/** Credits that the host hands over: no provider, no request. */
export const Presentational = meta.story({
  args: { credits: aCredits(), now: () => PINNED_NOW },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** SUB_BASE: the name is muted, and no subscription is active. */
export const NoSubscription = meta.story({
  globals: { scenario: 'noSubscription', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'fallback'),
});

/** A body seen in the wild: a name and nothing else. */
export const NameOnly = meta.story({
  globals: { scenario: 'balanceOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** No plan was reported. */
export const Unknown = meta.story({
  globals: { scenario: 'lotsOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'unknown'),
});

/** A name that is longer than the column. */
export const LongName = meta.story({
  globals: { scenario: 'longNames', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** Read at noon, shown at ten past: with its time. */
export const Stale = meta.story({
  args: { credits: aCredits(), asOfMs: PINNED_NOW, now: () => PINNED_NOW + 600_000 },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** The first answer is on its way. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'pending'),
});

/** HTTP 402 is a wrong key. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'error'),
});

/** HTTP 500 with nothing to keep. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'error'),
});

/** The host’s handler knows no session. */
export const SignedOut = meta.story({
  globals: { scenario: 'signedOut', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'signed-out'),
});
