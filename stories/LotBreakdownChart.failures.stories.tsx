import { LotBreakdownChart } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/LotBreakdownChart/States/Without lots',
  component: LotBreakdownChart,
  parameters: { docs: { story: { height: '500px' } } },
});

/** A new team, with no lots and a balance of 0. */
export const Empty = meta.story({
  globals: { scenario: 'empty', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'empty'),
});

/** A balance was reported, but no lots. */
export const NoBreakdown = meta.story({
  globals: { scenario: 'balanceOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'unknown'),
});

/** The first response is pending: the skeleton has the final height. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'pending'),
});

/** The first response is pending, in the `kinds` view. */
export const KindsPending = meta.story({
  args: { view: 'kinds' },
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'pending'),
});

/** The first response is pending: the space for curve and list is reserved. */
export const RunwayPending = meta.story({
  args: { view: 'runway' },
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'pending'),
});

/** HTTP 402 means that the API key is invalid. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'error'),
});

/** HTTP 402 in the `runway` view: one message, no empty axes. */
export const RunwayWrongKey = meta.story({
  args: { view: 'runway' },
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'error'),
});

/** HTTP 500 on the first load, with no earlier numbers. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'error'),
});

/** The host’s handler finds no session. */
export const SignedOut = meta.story({
  globals: { scenario: 'signedOut', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'signed-out'),
});
