import type { DehydratedState } from '@tanstack/react-query';
import type { Credits, CreditsMessages, CreditsTheme } from 'react-credit-widgets';

/** What a page is told by its server: JSON, in a data block of the HTML. */
export interface PageSettings {
  locale?: string;
  timeZone?: string;
  messages?: CreditsMessages;
  theme?: CreditsTheme;
  /** The theme of `CreditBalance` alone. */
  balanceTheme?: CreditsTheme;
  /** Epoch milliseconds at which the clock stands; without it the clock is the real one. */
  nowMs?: number;
  /** Credits for a chart without a connection. */
  givenCredits?: Credits;
  /** Whether the charts come later than the rest of a stream. */
  isLate?: boolean;
  /** Credits that the server read. */
  state?: DehydratedState;
}

declare global {
  interface Window {
    /** What React mended while it took over a server's HTML. */
    recoverableErrors: string[];
    /** What the content security policy refused. */
    violations: string[];
  }
}
