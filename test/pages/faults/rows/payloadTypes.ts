import type { Behavior } from '../server/faultServer.js';

/** What is expected of one widget. */
export interface ExpectedWidget {
  /** `data-state`. @default 'ready' */
  state?: string;
  lines: readonly (string | RegExp)[];
  /** @default not checked */
  gauges?: readonly string[];
}

/** A 200 whose body is not as documented, and what a user sees; the default is what the documented example shows. */
export interface PayloadRow {
  /** Begins with `FAULTS` and the row's number. */
  title: string;
  behave: Behavior;
  balance?: ExpectedWidget;
  lots?: ExpectedWidget;
  plan?: ExpectedWidget;
}

/** What a user sees of the documented example. */
export const DOCUMENTED = {
  balance: { state: 'ready', lines: ['12,500 credits left'] },
  lots: {
    state: 'ready',
    lines: [
      'Subscription 8,500 of 10,000 left Expires Jan 1, 2025',
      'Top-up 4,000 of 5,000 left Expires Apr 1, 2025',
    ],
  },
  plan: { state: 'ready', lines: ['Pro', '10,000 credits included', 'since Jan 1, 2024'] },
} satisfies Record<string, ExpectedWidget>;

export const ESTIMATED: ExpectedWidget = { lines: ['12,500 credits left estimated'] };
export const NO_BREAKDOWN: ExpectedWidget = { state: 'unknown', lines: ['No breakdown by lot'] };
export const NO_PLAN: ExpectedWidget = { state: 'unknown', lines: ['Plan not reported'] };
export const NO_BALANCE: ExpectedWidget = { state: 'unknown', lines: ['Balance not reported'] };
