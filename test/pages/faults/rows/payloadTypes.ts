import type { Behavior } from '../server/faultServer.js';

/** What is expected of one widget. */
export interface Seen {
  /** `data-state`. @default 'ready' */
  state?: string;
  lines: readonly (string | RegExp)[];
  /** @default not looked at */
  gauges?: readonly string[];
}

/** A 200 whose body is not as documented, and what a reader sees of it; what is not named is as in the documented example. */
export interface PayloadRow {
  /** Begins with `FAULTS` and the row's number. */
  title: string;
  behave: Behavior;
  balance?: Seen;
  lots?: Seen;
  plan?: Seen;
}

/** What a reader sees of the documented example. */
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
} satisfies Record<string, Seen>;

export const ESTIMATED: Seen = { lines: ['12,500 credits left estimated'] };
export const NO_BREAKDOWN: Seen = { state: 'unknown', lines: ['No breakdown by lot'] };
export const NO_PLAN: Seen = { state: 'unknown', lines: ['Plan not reported'] };
export const NO_BALANCE: Seen = { state: 'unknown', lines: ['Balance not reported'] };
