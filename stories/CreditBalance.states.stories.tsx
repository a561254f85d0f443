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

/** Credits passed as a prop: no provider, no request. */
export const Presentational = meta.story({
  args: { credits: aCredits(), now: () => PINNED_NOW },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Less than a tenth is left, with a top-up link. */
export const Low = meta.story({
  args: { topUpHref: '#top-up' },
  globals: { scenario: 'low', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'low'),
});

/** The balance is 0, in words. */
export const Empty = meta.story({
  args: { topUpHref: '#top-up' },
  globals: { scenario: 'usedUp', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'empty'),
});

/** Overdrawn: the headline shows by how much. */
export const Negative = meta.story({
  globals: { scenario: 'negative', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'negative'),
});

/** `allow_usage` is false: usage is off, although credits are left. */
export const Blocked = meta.story({
  globals: { scenario: 'blocked', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'blocked'),
});

/** No balance and no lots were reported: “not reported”, never a misleading 0. */
export const Unknown = meta.story({
  globals: { scenario: 'permissionOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'unknown'),
});

/** Lots without a reported balance: their sum, marked as estimated. */
export const Estimated = meta.story({
  globals: { scenario: 'lotsOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** A balance without lots: no meter, because its maximum is unknown. */
export const BalanceOnly = meta.story({
  globals: { scenario: 'balanceOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Most of the balance expires tomorrow. */
export const ExpiringTomorrow = meta.story({
  globals: { scenario: 'expiringTomorrow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** The documented example in June 2025: the balance as reported, both lots expired. */
export const LaterClock = meta.story({
  globals: { scenario: 'documented', clock: 'later' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Ten digits fit the card. */
export const HugeNumbers = meta.story({
  globals: { scenario: 'huge', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Numbers from ten minutes ago: grayed, with a timestamp. */
export const Stale = meta.story({
  args: { credits: aCredits(), asOfMs: PINNED_NOW, now: () => PINNED_NOW + 600_000 },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});
