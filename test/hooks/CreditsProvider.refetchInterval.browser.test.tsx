import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  type UseCreditsOptions,
  useCredits,
} from 'react-credit-widgets';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectOnReact18 } from '../support/expectOnReact18.js';
import { aCountedClient } from './support/countedClient.js';
import { pass } from './support/pass.js';

function Consumer(options: UseCreditsOptions) {
  return <output>{useCredits(options).data?.balance}</output>;
}

/** Counts the requests of a page with this interval. */
function aPage(
  refetchInterval: number | false | undefined,
  children: ReactNode = <CreditBalance />,
) {
  const queryClient = new QueryClient();
  const { client, calls } = aCountedClient();
  const page = (interval: number | false | undefined) => (
    <CreditsProvider
      team="acme"
      {...{ client, queryClient }}
      refetchInterval={interval}
      retry={false}
      shareTabs={false}
    >
      {children}
    </CreditsProvider>
  );
  const { rerender } = render(page(refetchInterval));
  return { calls, change: (interval: number | false | undefined) => rerender(page(interval)) };
}

describe('<CreditsProvider refetchInterval />', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    [15_000, 60_000, 3, 5],
    [300_000, 235_000, 0, 0],
    [undefined, 150_000, 2, 3],
    [false, 3_600_000, 0, 0],
  ] as const)('%s: after %d ms, between %d and %d polls', async (interval, ms, least, most) => {
    const { calls } = aPage(interval);
    await pass(1_000);
    expect(calls.count).toBe(1);
    await pass(ms);
    expect(calls.count - 1).toBeGreaterThanOrEqual(least);
    expect(calls.count - 1).toBeLessThanOrEqual(most);
  });

  it('may change while the page is open', async () => {
    const { calls, change } = aPage(false);
    await pass(600_000);
    expect(calls.count).toBe(1);
    change(15_000);
    await pass(60_000);
    expect(calls.count).toBeGreaterThanOrEqual(4);
    const { count } = calls;
    change(false);
    await pass(600_000);
    expect(calls.count).toBe(count);
  });

  it('is the default of useCredits, whose own interval wins where it is shorter', async () => {
    const { calls } = aPage(
      false,
      <>
        <CreditBalance />
        <Consumer />
        <Consumer refetchInterval={20_000} />
      </>,
    );
    await pass(61_000);
    expect(calls.count).toBeGreaterThanOrEqual(3);
    expect(calls.count).toBeLessThanOrEqual(5);
  });

  it('is not slowed down by a longer or no interval of useCredits', async () => {
    const { calls } = aPage(
      15_000,
      <>
        <CreditBalance />
        <Consumer refetchInterval={false} />
        <Consumer refetchInterval={600_000} />
        <Consumer enabled={false} refetchInterval={600_000} />
      </>,
    );
    await pass(61_000);
    expect(calls.count).toBeGreaterThanOrEqual(4);
  });

  it('does not count the interval of a consumer that is not enabled', async () => {
    const { calls } = aPage(
      false,
      <>
        <CreditBalance />
        <Consumer enabled={false} refetchInterval={15_000} />
      </>,
    );
    await pass(600_000);
    expect(calls.count).toBe(1);
  });
});

describe('<CreditsProvider refetchInterval /> out of range', () => {
  it.each([14_999, 1, 0, -1, Number.NaN, Infinity, 2 ** 31])(
    'rejects %d milliseconds',
    (refetchInterval) => {
      expectOnReact18(/Uncaught|The above error occurred/);
      const page = (
        <CreditsProvider team="acme" refetchInterval={refetchInterval}>
          text
        </CreditsProvider>
      );
      expect(() => render(page)).toThrow(RangeError);
      expect(() => render(page)).toThrow(/refetchInterval/);
    },
  );
});
