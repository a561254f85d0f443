import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import {
  CreditBalance,
  type Credits,
  CreditsError,
  CreditsProvider,
  type CreditsProviderProps,
  useRefreshCredits,
} from 'react-credit-widgets';
import { resetCredits } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { aCountedClient, creditsOf, numberOf, shownNumbers } from './support/countedClient.js';

afterEach(resetCredits);

const wait = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

interface PageOptions extends Partial<CreditsProviderProps> {
  delayMs?: number;
  /** Fails the nth request. */
  failures?: Record<number, CreditsError>;
}

/** A page of a balance and a component that refreshes. */
function aPage({ delayMs = 0, failures = {}, ...props }: PageOptions = {}) {
  const { client, calls } = aCountedClient({
    delayMs,
    answer: (n) => {
      if (failures[n]) throw failures[n];
      return creditsOf(n);
    },
  });
  const seen = new Set<() => Promise<Credits>>();
  function Buyer() {
    seen.add(useRefreshCredits());
    return null;
  }
  const page = (team: string | null = 'acme') => (
    <CreditsProvider
      team={team}
      client={client}
      queryClient={new QueryClient()}
      retry={false}
      shareTabs={false}
      {...props}
    >
      <CreditBalance />
      <Buyer />
    </CreditsProvider>
  );
  const refresh = () => [...seen].at(-1)?.() as Promise<Credits>;
  return { page, calls, seen, refresh };
}

const shows = (n: number) => waitFor(() => expect(shownNumbers()).toEqual([numberOf(n)]));

/** How a promise that must not hang ends soon: what it resolves or rejects with. */
function outcomeOf(promise: Promise<Credits>): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(() => resolve('neither'), 3_000));
  return Promise.race([promise, late]).catch((error: unknown) => error);
}

describe('useRefreshCredits', () => {
  it('resolves with new credits, which the widgets show', async () => {
    const { page, refresh } = aPage();
    render(page());
    await shows(1);
    expect(await outcomeOf(refresh())).toEqual(creditsOf(2));
    await shows(2);
  });

  it('resolves with what was read after the call, also while a request is running', async () => {
    const { page, calls, refresh } = aPage({ delayMs: 100 });
    render(page());
    await waitFor(() => expect(calls.running).toBe(1));
    expect(await outcomeOf(refresh())).toEqual(creditsOf(2));
    expect([calls.count, calls.mostAtOnce]).toEqual([2, 1]);
    await shows(2);
  });

  it('is not bound by the gap of the button: each of two calls in a row gets newer credits', async () => {
    const { page, refresh } = aPage();
    render(page());
    await shows(1);
    expect(await outcomeOf(refresh())).toEqual(creditsOf(2));
    expect(await outcomeOf(refresh())).toEqual(creditsOf(3));
    await shows(3);
  });

  it('costs one more request for ten calls at once', async () => {
    const { page, calls, refresh } = aPage({ delayMs: 50 });
    render(page());
    await shows(1);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcomeOf(refresh())));
    expect(calls.count).toBeLessThanOrEqual(3);
    expect(outcomes).not.toContainEqual(creditsOf(1));
  });

  it('works without a query client of the host, and after the page is left', async () => {
    const { page, refresh, calls } = aPage({ queryClient: undefined, delayMs: 30 });
    const { unmount } = render(page());
    await shows(1);
    const refreshed = refresh();
    unmount();
    expect(await outcomeOf(refreshed)).toEqual(creditsOf(2));
    render(page());
    expect(shownNumbers()).toEqual([numberOf(2)]);
    await wait(20);
    expect(calls.count).toBe(2);
  });

  it('returns the same function on each render', async () => {
    const queryClient = new QueryClient();
    const { page, seen } = aPage({ queryClient });
    const { rerender } = render(page());
    await shows(1);
    rerender(page());
    expect(seen.size).toBe(1);
  });

  it('rejects at once while the server’s hint lasts, and says for how long', async () => {
    const limited = new CreditsError('rate_limited', { status: 429, retryAfterMs: 30_000 });
    const { page, calls, refresh } = aPage({ failures: { 2: limited } });
    render(page());
    await shows(1);
    expect(await outcomeOf(refresh())).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 30_000,
    });
    const error = (await outcomeOf(refresh())) as CreditsError;
    expect(error).toMatchObject({ name: 'CreditsError', code: 'rate_limited' });
    expect(error.retryAfterMs).toBeGreaterThan(28_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(30_000);
    expect(calls.count).toBe(2);
    expect(shownNumbers()).toEqual([numberOf(1)]);
  });

  it('rejects at once with "network" while offline', async () => {
    const { page, calls, refresh } = aPage();
    render(page());
    await shows(1);
    onTestFinished(() => onlineManager.setOnline(true));
    act(() => onlineManager.setOnline(false));
    expect(await outcomeOf(refresh())).toMatchObject({ name: 'CreditsError', code: 'network' });
    expect(calls.count).toBe(1);
  });

  it('rejects at once with "signed_out" for team={null}', async () => {
    const { page, calls, refresh } = aPage();
    render(page(null));
    expect(await outcomeOf(refresh())).toMatchObject({ name: 'CreditsError', code: 'signed_out' });
    expect(calls.count).toBe(0);
  });

  it('rejects with "signed_out" if the user signs out before the answer', async () => {
    const queryClient = new QueryClient();
    const { page, refresh } = aPage({ queryClient, delayMs: 50 });
    const { rerender } = render(page());
    await shows(1);
    const refreshed = outcomeOf(refresh());
    rerender(page(null));
    expect(await refreshed).toMatchObject({ name: 'CreditsError', code: 'signed_out' });
    expect(shownNumbers()).toEqual([]);
  });

  it('rejects with what the server answers, and the numbers stay', async () => {
    const { page, refresh } = aPage({
      failures: { 2: new CreditsError('server', { status: 500 }) },
    });
    render(page());
    await shows(1);
    expect(await outcomeOf(refresh())).toMatchObject({ code: 'server', status: 500 });
    expect(shownNumbers()).toEqual([numberOf(1)]);
  });

  it('throws outside a provider', () => {
    function Alone() {
      useRefreshCredits();
      return null;
    }
    expect(() => render(<Alone />)).toThrow(/useRefreshCredits needs a <CreditsProvider/);
  });
});
