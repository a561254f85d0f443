import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import {
  CreditBalance,
  CreditsError,
  CreditsProvider,
  creditsKeys,
  PlanBadge,
  useCredits,
} from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const setOnline = (isOnline: boolean) => act(async () => onlineManager.setOnline(isOnline));

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(async () => {
  cleanup();
  await pass(0); // a store stops one task after its last consumer
  vi.restoreAllMocks();
  focusManager.setFocused(undefined);
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

interface PageOptions {
  /** Milliseconds from now at which a lot expires. */
  expiresInMs?: number;
  refetchInterval?: false;
}

/** A page with widgets and a hook; `at` lists the seconds at which it sent requests. */
async function aPage({ expiresInMs = 1e9, refetchInterval }: PageOptions = {}) {
  const at: number[] = [];
  const lots = [aLot({ expiresAtMs: PINNED_NOW + expiresInMs }), aLot()];
  const getCredits = vi.fn(async () => {
    at.push((Date.now() - PINNED_NOW) / 1_000);
    return aCredits({ lots });
  });
  const Hook = () => <output>{useCredits({ refetchInterval }).data?.balance}</output>;
  const queryClient = new QueryClient();
  const { unmount } = render(
    <CreditsProvider
      team="acme"
      shareTabs={false}
      client={{ getCredits }}
      queryClient={queryClient}
      retry={false}
    >
      <Hook />
      {refetchInterval !== false && <CreditBalance />}
      {refetchInterval !== false && <PlanBadge />}
    </CreditsProvider>,
  );
  await pass(0);
  return { at, getCredits, queryClient, unmount };
}

describe('reconnecting', () => {
  it.each([
    [0, 40],
    [0.5, 47.5],
    [0.999, 54.985],
  ])(
    'FAULTS 40: refetches once, spread over 15 s (random number %d: after %d s)',
    async (random, second) => {
      vi.spyOn(Math, 'random').mockReturnValue(random);
      const { at } = await aPage();
      await setOnline(false);
      await pass(40_000);
      await setOnline(true);
      await pass(16_000);
      expect(at).toHaveLength(2);
      expect(at[1]).toBeCloseTo(second, 2);
    },
  );

  it('FAULTS 40: no request is queued while offline, so pages do not all refetch at once', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
    const { at } = await aPage();
    await setOnline(false);
    await pass(600_000); // polls; then the user returns
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    await pass(1_000);
    await setOnline(true);
    await pass(0);
    expect(at).toEqual([0]);
    await pass(15_000);
    expect(at).toHaveLength(2);
  });

  it('FAULTS 40: sends no request if the data is fresh', async () => {
    const { at } = await aPage();
    await setOnline(false);
    await pass(10_000);
    await setOnline(true);
    await pass(19_000);
    expect(at).toEqual([0]);
  });

  it.each([
    ['the server has just answered with an error', new CreditsError('server', { status: 503 })],
    ['a retry cannot help', new CreditsError('invalid_key')],
  ])('FAULTS 40: does not refetch where %s', async (_situation, error) => {
    const getCredits = vi.fn(() => Promise.reject(error));
    render(
      <CreditsProvider team="acme" shareTabs={false} client={{ getCredits }} retry={false}>
        <CreditBalance />
      </CreditsProvider>,
    );
    await pass(0);
    await setOnline(false);
    await pass(10_000);
    await setOnline(true);
    await pass(19_000);
    expect(getCredits).toHaveBeenCalledTimes(1);
  });

  it('FAULTS 40: resumes polling', async () => {
    const { at } = await aPage();
    await setOnline(false);
    await pass(300_000);
    await setOnline(true);
    await pass(600_000);
    expect(at.length).toBeGreaterThanOrEqual(10);
    expect(at.length).toBeLessThanOrEqual(13);
  });

  it('FAULTS 40: a flapping network costs no extra requests', async () => {
    const { at } = await aPage();
    for (let flap = 0; flap < 40; flap += 1) {
      await setOnline(false);
      await pass(1_000);
      await setOnline(true);
      await pass(500);
    }
    expect(at.length).toBeLessThanOrEqual(2);
  });

  it.each([1_000, 10_000, 29_000, 40_000])(
    'FAULTS 39: a first load that failed offline shows it, and is refetched when back online after %i ms',
    async (awayMs) => {
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
      const getCredits = vi.fn(() => Promise.reject(new CreditsError('network')));
      render(
        <CreditsProvider team="acme" shareTabs={false} client={{ getCredits }} retry={false}>
          <CreditBalance />
        </CreditsProvider>,
      );
      await pass(awayMs);
      expect(screen.getByText('You’re offline', { ignore: '[role=status]' })).toBeVisible();
      expect(getCredits).toHaveBeenCalledTimes(1);
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
      window.dispatchEvent(new Event('online'));
      await pass(10);
      expect(getCredits).toHaveBeenCalledTimes(2);
    },
  );
});

describe('the page is shown', () => {
  const show = (persisted: boolean) =>
    act(async () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted })));

  it('FAULTS 43: refetches at once, and once, when it comes from the back/forward cache', async () => {
    const { at } = await aPage();
    await pass(5_000);
    await show(true);
    await pass(25_000);
    expect(at).toEqual([0, expect.closeTo(5, 2)]);
  });

  it('does not refetch when it has just been loaded', async () => {
    const { at } = await aPage();
    await show(false);
    await pass(25_000);
    expect(at).toEqual([0]);
  });
});

describe('a lot expires while the page is open', () => {
  it.each([
    [0, 100],
    [0.5, 130],
    [0.999, 159.94],
  ])(
    'FAULTS 64: refetches once, spread over 60 s (random number %d: at %d s)',
    async (random, second) => {
      vi.spyOn(Math, 'random').mockReturnValue(random);
      const { at } = await aPage({ expiresInMs: 100_000, refetchInterval: false });
      await pass(99_999);
      expect(at).toEqual([0]);
      await pass(600_000);
      expect(at).toHaveLength(2);
      expect(at[1]).toBeCloseTo(second, 2);
    },
  );

  it('FAULTS 64: a poll in between replaces it', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    const { at } = await aPage({ expiresInMs: 10_000 });
    await pass(10 * 60_000);
    expect(at.length).toBeLessThanOrEqual(12);
  });

  it('FAULTS 64: a hidden tab does not refetch', async () => {
    const { at } = await aPage({ expiresInMs: 100_000, refetchInterval: false });
    focusManager.setFocused(false);
    await pass(600_000);
    expect(at).toEqual([0]);
  });

  it('FAULTS 64: an expiry beyond the maximum timer delay sets no timer', async () => {
    const { at } = await aPage({ expiresInMs: 40 * 86_400_000, refetchInterval: false });
    await pass(600_000);
    expect(at).toEqual([0]);
  });

  it('leaves no timer behind', async () => {
    const { unmount, queryClient } = await aPage({ expiresInMs: 100_000 });
    unmount();
    await pass(0); // the store has stopped
    queryClient.removeQueries({ queryKey: creditsKeys.all });
    await pass(10);
    expect(vi.getTimerCount()).toBe(0);
  });
});
