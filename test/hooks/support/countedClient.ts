import type { Credits, CreditsClient } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';

/** What a counted client was asked for. */
export interface Calls {
  /** Requests so far. */
  count: number;
  /** Requests that have no answer yet. */
  running: number;
  /** The most requests that ran at the same time. */
  mostAtOnce: number;
}

interface CountedClientOptions {
  /** Milliseconds before each answer. @default 0 */
  delayMs?: number;
  /** The answer to the nth request, 1 or more; may throw. @default credits with the balance 1000 + n */
  answer?: (n: number, team: string | undefined) => unknown;
}

/** A client of a host that numbers its answers; the answer to the nth request shows as `numberOf(n)`. */
export function aCountedClient({ delayMs = 0, answer = creditsOf }: CountedClientOptions = {}) {
  const calls: Calls = { count: 0, running: 0, mostAtOnce: 0 };
  const client: CreditsClient = {
    async getCredits({ team } = {}) {
      calls.count += 1;
      calls.running += 1;
      calls.mostAtOnce = Math.max(calls.mostAtOnce, calls.running);
      const n = calls.count;
      try {
        if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
        return (await answer(n, team)) as Credits;
      } finally {
        calls.running -= 1;
      }
    },
  };
  return { client, calls };
}

/** The credits in the answer to the nth request. */
export function creditsOf(n: number): Credits {
  return aCredits({ balance: 1_000 + n });
}

/** How a widget shows the balance in the answer to the nth request. */
export function numberOf(n: number): string {
  return (1_000 + n).toLocaleString('en');
}

/** The balances on the page, in document order. */
export function shownNumbers(within: ParentNode = document): (string | null)[] {
  return [...within.querySelectorAll('[data-slot=value]')].map(({ textContent }) => textContent);
}
