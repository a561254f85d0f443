import { onlineManager } from '@tanstack/react-query';
import { CreditBalance, CreditsProvider } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectConsole } from '../test/support/consoleGuard.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/CreditBalance',
  component: CreditBalance,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 380 }}>
        <Story />
      </div>
    ),
  ],
});

/** The documented example: the number first, then how much of the lots that is, then what expires next. */
export const Default = meta.story({
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Every prop at hand; the toolbar sets scenario, language, direction and clock. */
export const Playground = meta.story({
  args: { variant: 'card', topUpHref: '#top-up', headingLevel: 3 },
});

/** For a page header: number and state in one phrase. */
export const Inline = meta.story({
  args: { variant: 'inline' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'ready'),
});

/** Inline, with the state in words. */
export const InlineLow = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'low', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'low'),
});

/** Inline, while the first answer is on its way. */
export const InlinePending = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'pending'),
});

/** Inline, with a failure and the way to try again. */
export const InlineError = meta.story({
  args: { variant: 'inline' },
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'error'),
});

/** Inline, without a balance. */
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

/** Inline, read at noon and shown at ten past. */
export const InlineStale = meta.story({
  args: {
    variant: 'inline',
    credits: aCredits(),
    asOfMs: PINNED_NOW,
    now: () => PINNED_NOW + 600_000,
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance-inline', 'ready'),
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

/** Read at noon, shown at ten past: greyed, with its time. */
export const Stale = meta.story({
  args: { credits: aCredits(), asOfMs: PINNED_NOW, now: () => PINNED_NOW + 600_000 },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** The first answer is on its way: a skeleton of the final size. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'pending'),
});

/** HTTP 402 is a wrong key, and never a request to pay. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** HTTP 500 with nothing to keep. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** A log-in page instead of JSON. */
export const HtmlInsteadOfJson = meta.story({
  globals: { scenario: 'html', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** The connection fails. */
export const Unreachable = meta.story({
  globals: { scenario: 'offline', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** Offline at first load: said at once, instead of an endless skeleton. */
export const Offline = meta.story({
  globals: { clock: 'pinned' },
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'pending'),
});

/** An empty `team`: nothing is asked, and the console says what to pass. */
export const NotSetUp = meta.story({
  globals: { clock: 'pinned' },
  beforeEach: () => expectConsole('warn', 'empty string'),
  render: (args) => (
    <CreditsProvider team="">
      <CreditBalance {...args} />
    </CreditsProvider>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** The host’s handler knows no session. */
export const SignedOut = meta.story({
  globals: { scenario: 'signedOut', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'signed-out'),
});
