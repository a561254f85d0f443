import { CreditBalance } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/CreditBalance/States/Inline',
  component: CreditBalance,
});

/** For a page header: number and state in one short text. */
export const Inline = meta.story({
  args: { variant: 'inline' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'ready'),
});

/** Inline, with a low balance in words. */
export const InlineLow = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'low', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'low'),
});

/** Inline, while the first response is pending. */
export const InlinePending = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'pending'),
});

/** Inline, with a failure and a button to try again. */
export const InlineError = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'error'),
});

/** Inline, when no balance was reported. */
export const InlineUnknown = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'permissionOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'unknown'),
});

/** Inline and overdrawn. */
export const InlineNegative = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'negative', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'negative'),
});

/** Inline, with usage off. */
export const InlineBlocked = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'blocked', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'blocked'),
});

/** Inline, with numbers from ten minutes ago. */
export const InlineStale = meta.story({
  args: {
    variant: 'inline',
    credits: aCredits(),
    asOfMs: PINNED_NOW,
    now: () => PINNED_NOW + 600_000,
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'ready'),
});
