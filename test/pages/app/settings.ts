import type { DehydratedState } from '@tanstack/react-query';
import type { Credits, CreditsMessages, CreditsTheme } from 'react-credit-widgets';

/** What a page gets from its server: JSON, in a data block of the HTML. */
export interface PageSettings {
  locale?: string;
  timeZone?: string;
  messages?: CreditsMessages;
  theme?: CreditsTheme;
  /** The theme of `CreditBalance` alone. */
  balanceTheme?: CreditsTheme;
  /** The fixed time of the clock, epoch milliseconds. @default the real clock */
  nowMs?: number;
  /** Credits for a chart without a connection. */
  givenCredits?: Credits;
  /** Whether the charts arrive later than the rest of a stream. */
  isLate?: boolean;
  /** Credits that the server read. */
  state?: DehydratedState;
}

declare global {
  interface Window {
    /** What React recovered from while hydrating. */
    recoverableErrors: string[];
    /** What the content security policy blocked. */
    violations: string[];
  }
}
