import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { Activity, StrictMode, Suspense, startTransition, useState } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  LotBreakdownChart,
  PlanBadge,
  useCredits,
  useSuspenseCredits,
} from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aCountedClient, numberOf, shownNumbers } from './support/countedClient.js';
import { pass } from './support/pass.js';

afterEach(() => {
  vi.useRealTimers();
});

/** A provider of a host's page, whose requests are counted. */
function aPage(options: Parameters<typeof aCountedClient>[0] = {}) {
  const queryClient = new QueryClient();
  const counted = aCountedClient(options);
  const settings = { client: counted.client, queryClient, shareTabs: false, retry: false } as const;
  return { ...counted, queryClient, settings };
}

function Balance() {
  return <output>{useCredits().data?.balance}</output>;
}

function SuspendedBalance() {
  return <output>{useSuspenseCredits().data.balance}</output>;
}

describe('DESIGN 5.1: StrictMode', () => {
  it('every widget and hook together send one request, and one per refresh', async () => {
    const { calls, settings } = aPage({ delayMs: 20 });
    render(
      <StrictMode>
        <Suspense fallback="suspended">
          <CreditsProvider team="acme" {...settings}>
            <CreditBalance />
            <PlanBadge />
            <LotBreakdownChart plot={false} />
            <Balance />
            <Suspense fallback="suspended">
              <SuspendedBalance />
            </Suspense>
          </CreditsProvider>
        </Suspense>
      </StrictMode>,
    );
    await waitFor(() => expect(screen.getAllByText('1001')).toHaveLength(2));
    expect(calls.count).toBe(1);
    act(() => screen.getAllByRole('button', { name: 'Refresh' })[0]?.click());
    await waitFor(() => expect(screen.getAllByText('1002')).toHaveLength(2));
    expect(calls.count).toBe(2);
  });
});

describe('DESIGN 5.1: <Activity>', () => {
  /** A page with its widgets in an activity below the provider, or the provider in it. */
  const inside = (mode: 'hidden' | 'visible', { settings }: ReturnType<typeof aPage>) => (
    <CreditsProvider team="acme" {...settings}>
      <Activity mode={mode}>
        <CreditBalance />
        <Balance />
      </Activity>
    </CreditsProvider>
  );
  const around = (mode: 'hidden' | 'visible', { settings }: ReturnType<typeof aPage>) => (
    <Activity mode={mode}>
      <CreditsProvider team="acme" {...settings}>
        <CreditBalance />
        <Balance />
      </CreditsProvider>
    </Activity>
  );

  describe.each([
    ['below the provider', inside],
    ['around the provider', around],
  ])('%s', (_where, pageOf) => {
    it('hidden from the start sends nothing; shown, one request', async () => {
      vi.useFakeTimers();
      const page = aPage();
      const { rerender } = render(pageOf('hidden', page));
      await pass(300_000);
      expect(page.calls.count).toBe(0);
      rerender(pageOf('visible', page));
      await pass(1_000);
      expect(page.calls.count).toBe(1);
      expect(shownNumbers()).toEqual([numberOf(1)]);
    });

    it('hidden later stops polling; shown again, has the number at once and reads when due', async () => {
      vi.useFakeTimers();
      const page = aPage();
      const { rerender } = render(pageOf('visible', page));
      await pass(1_000);
      expect(shownNumbers()).toEqual([numberOf(1)]);
      rerender(pageOf('hidden', page));
      await pass(200_000);
      expect(page.calls.count).toBe(1);
      rerender(pageOf('visible', page));
      expect(shownNumbers()).toEqual([numberOf(1)]);
      await pass(1_000);
      expect(page.calls.count).toBe(2);
      expect(shownNumbers()).toEqual([numberOf(2)]);
      await pass(80_000);
      expect(page.calls.count).toBe(3);
    });

    it('hidden and shown twenty times within a second costs no request', async () => {
      vi.useFakeTimers();
      const page = aPage();
      const { rerender } = render(pageOf('visible', page));
      await pass(1_000);
      for (let time = 0; time < 20; time += 1) {
        rerender(pageOf('hidden', page));
        await pass(25);
        rerender(pageOf('visible', page));
        await pass(25);
      }
      expect(page.calls.count).toBe(1);
      await pass(75_000);
      expect(page.calls.count).toBe(2);
    });
  });

  it('hidden beside a visible widget leaves polling to that', async () => {
    vi.useFakeTimers();
    const { calls, settings } = aPage();
    const page = (mode: 'hidden' | 'visible') => (
      <CreditsProvider team="acme" {...settings}>
        <Activity mode={mode}>
          <CreditBalance />
        </Activity>
        <PlanBadge />
      </CreditsProvider>
    );
    const { rerender } = render(page('visible'));
    await pass(1_000);
    rerender(page('hidden'));
    await pass(75_000);
    expect(calls.count).toBe(2);
    rerender(page('visible'));
    expect(shownNumbers()).toEqual([numberOf(2)]);
  });
});

describe('DESIGN 5.1: transitions', () => {
  it('a change of team keeps the old page until the new number is there, with one request each', async () => {
    const requests: Record<string, number> = {};
    const { settings } = aPage({
      delayMs: 30,
      answer: (_n, team = '') => {
        requests[team] = (requests[team] ?? 0) + 1;
        return aCredits({ balance: team === 'acme' ? 100 : 200 });
      },
    });
    let change = (_team: string) => {};
    function Host() {
      const [team, setTeam] = useState('acme');
      change = (next) => startTransition(() => setTeam(next));
      return (
        <CreditsProvider team={team} {...settings}>
          <p>{team}</p>
          <SuspendedBalance />
        </CreditsProvider>
      );
    }
    render(
      <Suspense fallback="suspended">
        <Host />
      </Suspense>,
    );
    await screen.findByText('100');
    act(() => change('globex'));
    expect(screen.getByText('acme')).toBeVisible();
    expect(screen.getByText('100')).toBeVisible();
    await screen.findByText('200');
    expect(screen.getByText('globex')).toBeVisible();
    expect(requests).toEqual({ acme: 1, globex: 1 });
  });

  it('a page that is left before its transition ends leaves no request behind it', async () => {
    vi.useFakeTimers();
    const { calls, settings } = aPage({ delayMs: 100 });
    let open = (_isOpen: boolean) => {};
    function Host() {
      const [isOpen, setIsOpen] = useState(false);
      open = (next) => startTransition(() => setIsOpen(next));
      if (!isOpen) return <p>another page</p>;
      return (
        <CreditsProvider team="acme" {...settings}>
          <SuspendedBalance />
        </CreditsProvider>
      );
    }
    render(
      <Suspense fallback="suspended">
        <Host />
      </Suspense>,
    );
    act(() => open(true));
    act(() => open(false));
    await pass(300_000);
    expect(screen.getByText('another page')).toBeVisible();
    expect(calls.count).toBeLessThanOrEqual(1);
  });
});
