import { QueryClient } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import { CreditBalance, CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCountedClient, numberOf, shownNumbers } from './support/countedClient.js';
import { pass } from './support/pass.js';

/** A page that shows its first number, and has been quiet since. */
async function aQuietPage({
  delayMs,
  shareTabs = false,
}: {
  delayMs: number;
  shareTabs?: boolean;
}) {
  const queryClient = new QueryClient();
  const { client, calls } = aCountedClient({ delayMs });
  render(
    <CreditsProvider team="acme" {...{ client, queryClient, shareTabs }} retry={false}>
      <CreditBalance />
    </CreditsProvider>,
  );
  return { queryClient, calls };
}

const wait = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

describe('DESIGN 5.3: a storm of refetches', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([50, 300])(
    'FAULTS 136: a hundred invalidations in a second cost three requests, one at a time (%d ms each)',
    async (delayMs) => {
      const { queryClient, calls } = await aQuietPage({ delayMs });
      await pass(1_000);
      expect(shownNumbers()).toEqual([numberOf(1)]);
      for (let call = 0; call < 100; call += 1) {
        void queryClient.invalidateQueries();
        await pass(10);
      }
      await pass(2 * delayMs + 500);
      expect(calls.count).toBeLessThanOrEqual(1 + 3);
      expect(calls.mostAtOnce).toBe(1);
      expect(calls.running).toBe(0);
      expect(shownNumbers()).toEqual([numberOf(calls.count)]);
    },
  );

  it('FAULTS 117: a slow server gets three requests for twenty invalidations, and its last answer is shown', async () => {
    const { queryClient, calls } = await aQuietPage({ delayMs: 1_000 });
    await pass(2_000);
    for (let call = 0; call < 20; call += 1) {
      void queryClient.invalidateQueries();
      await pass(100);
    }
    await pass(2 * 1_000);
    expect(calls.count).toBeLessThanOrEqual(1 + 3);
    expect(calls.mostAtOnce).toBe(1);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
  });

  it('FAULTS 136: the number moves during a storm of five seconds', async () => {
    const { queryClient, calls } = await aQuietPage({ delayMs: 300 });
    await pass(1_000);
    const seen = new Set<string | null | undefined>();
    for (let call = 0; call < 50; call += 1) {
      void queryClient.invalidateQueries();
      await pass(100);
      seen.add(shownNumbers()[0]);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect(calls.count).toBeLessThanOrEqual(12);
    expect(calls.mostAtOnce).toBe(1);
  });

  it('FAULTS 136: refetchQueries, with and without cancelRefetch, is coalesced too', async () => {
    const { queryClient, calls } = await aQuietPage({ delayMs: 300 });
    await pass(1_000);
    for (let call = 0; call < 50; call += 1) {
      const cancelRefetch = call % 2 === 0;
      void queryClient.refetchQueries({ queryKey: creditsKeys.all }, { cancelRefetch });
      await pass(20);
    }
    await pass(2 * 300 + 500);
    expect(calls.count).toBeLessThanOrEqual(1 + 3);
    expect(calls.mostAtOnce).toBe(1);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
  });

  it('an invalidation during the first load is answered by a later request', async () => {
    const { queryClient, calls } = await aQuietPage({ delayMs: 300 });
    await pass(100);
    void queryClient.invalidateQueries();
    await pass(2_000);
    expect(calls.count).toBe(2);
    expect(shownNumbers()).toEqual([numberOf(2)]);
  });

  it('the answer to a refetch that the host cancels is still shown', async () => {
    const { queryClient, calls } = await aQuietPage({ delayMs: 300 });
    await pass(1_000);
    void queryClient.invalidateQueries();
    await pass(100);
    await act(() => queryClient.cancelQueries());
    await pass(1_000);
    expect(calls.count).toBe(2);
    expect(shownNumbers()).toEqual([numberOf(2)]);
  });
});

describe('DESIGN 5.3: a storm of refetches in a page that shares with other tabs', () => {
  it('FAULTS 136: costs three requests, one at a time', async () => {
    const { queryClient, calls } = await aQuietPage({ delayMs: 100, shareTabs: true });
    await waitFor(() => expect(shownNumbers()).toEqual([numberOf(1)]));
    await wait(600);
    for (let call = 0; call < 50; call += 1) {
      void queryClient.invalidateQueries();
      await wait(10);
    }
    await wait(2 * 100 + 500 + 200);
    expect(calls.count).toBeLessThanOrEqual(1 + 3);
    expect(calls.mostAtOnce).toBe(1);
    expect(calls.running).toBe(0);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
  });
});
