import { CreditBalance } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/CreditBalance/States/Numbers',
  component: CreditBalance,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 380 }}>
        <Story />
      </div>
    ),
  ],
});

/** Credits that the host hands over: no provider, no request. */
export const Presentational = meta.story({
  args: { credits: aCredits(), now: () => PINNED_NOW },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Less than a tenth is left, and the host sells more. */
export const Low = meta.story({
  args: { topUpHref: '#top-up' },
  globals: { scenario: 'low', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'low'),
});

/** The balance is 0, said in words. */
export const Empty = meta.story({
  args: { topUpHref: '#top-up' },
  globals: { scenario: 'usedUp', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'empty'),
});

/** Overdrawn: the headline says by how much. */
export const Negative = meta.story({
  globals: { scenario: 'negative', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'negative'),
});

/** `allow_usage` is false: usage is off although credits are left. */
export const Blocked = meta.story({
  globals: { scenario: 'blocked', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'blocked'),
});

/** No balance was reported, nor any lot to sum: never a false 0. */
export const Unknown = meta.story({
  globals: { scenario: 'permissionOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'unknown'),
});

/** Lots without a balance: their sum, marked as an estimate. */
export const Estimated = meta.story({
  globals: { scenario: 'lotsOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** A balance without lots: no meter, because there is nothing to measure it by. */
export const BalanceOnly = meta.story({
  globals: { scenario: 'balanceOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Most of the balance expires tomorrow. */
export const ExpiringTomorrow = meta.story({
  globals: { scenario: 'expiringTomorrow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** The documented example seen in June 2025: the balance as reported, both lots expired. */
export const LaterClock = meta.story({
  globals: { scenario: 'documented', clock: 'later' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Ten digits fit the card. */
export const HugeNumbers = meta.story({
  globals: { scenario: 'huge', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Read at noon, shown at ten past: grayed, with its time. */
export const Stale = meta.story({
  args: { credits: aCredits(), asOfMs: PINNED_NOW, now: () => PINNED_NOW + 600_000 },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});
