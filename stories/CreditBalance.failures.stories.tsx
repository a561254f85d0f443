import { onlineManager } from '@tanstack/react-query';
import { CreditBalance, CreditsProvider } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectConsole } from '../test/support/consoleGuard.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/CreditBalance/States/Without numbers',
  component: CreditBalance,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 380 }}>
        <Story />
      </div>
    ),
  ],
});

/** The first response is pending: a skeleton of the final size. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'pending'),
});

/** HTTP 402 means that the API key is invalid, never a request to pay. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** HTTP 500 on the first load, with no earlier numbers. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** A login page instead of JSON. */
export const HtmlInsteadOfJson = meta.story({
  globals: { scenario: 'html', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** The connection fails. */
export const Unreachable = meta.story({
  globals: { scenario: 'offline', clock: 'pinned' },
  beforeEach: () => expectConsole('warn', '`endpoint` could not be read'),
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'error'),
});

/** Offline on the first load: says so immediately, instead of an endless skeleton. */
export const Offline = meta.story({
  globals: { clock: 'pinned' },
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'pending'),
});

/** `team` is an empty string: no request is sent, and the console says what to pass. */
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

/** The host’s handler finds no session. */
export const SignedOut = meta.story({
  globals: { scenario: 'signedOut', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'signed-out'),
});
