import { hashKey, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { countSubscribers } from '../support/countSubscribers.js';
import { countTimers } from '../support/countTimers.js';

const FOREIGN_QUERIES = 500;
const UPDATED_QUERIES = 100;
/** Longer than what a mount leaves to the next tasks, shorter than any poll. */
const SETTLE_MS = 300;

const client = { getCredits: async () => aCredits() };
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, SETTLE_MS)));

/** A page of a host with a query client, and these widgets on it. */
async function aPage(queryClient: QueryClient, groups: number) {
  const keys = Array.from({ length: groups }, (_, key) => key);
  const widgets: ReactNode = keys.map((key) => (
    <section key={key}>
      <PlanBadge />
      <CreditBalance />
      <CreditBalance variant="inline" />
      <LotBreakdownChart plot={false} />
    </section>
  ));
  render(
    <QueryClientProvider client={queryClient}>
      <CreditsProvider team="acme" client={client} now={() => PINNED_NOW}>
        {widgets}
      </CreditsProvider>
    </QueryClientProvider>,
  );
  if (groups > 0) await screen.findAllByText('Pro');
  await settle();
}

describe('a page with sixty idle widgets', () => {
  it('has at most 10 timers more than one with none', async () => {
    const timers = countTimers();
    await aPage(new QueryClient(), 0);
    const before = timers.pending();
    await aPage(new QueryClient(), 15);
    expect(screen.getAllByText('Pro')).toHaveLength(15);
    expect(timers.pending()).toBeGreaterThan(0);
    expect(timers.pending() - before).toBeLessThanOrEqual(10);
  });

  it('has at most 12 cache subscribers more than one with none', async () => {
    const queryClient = new QueryClient();
    const subscribers = countSubscribers(queryClient.getQueryCache());
    await aPage(queryClient, 15);
    expect(subscribers.active()).toBeGreaterThan(0);
    expect(subscribers.active()).toBeLessThanOrEqual(12);
  });
});

describe('a page with a host’s own queries', () => {
  it('FAULTS 113: an update of one of 500 hashes the key of the widgets 0 times', async () => {
    const queryKeyHashFn = vi.fn(hashKey);
    const queryClient = new QueryClient({ defaultOptions: { queries: { queryKeyHashFn } } });
    onTestFinished(() => queryClient.clear());
    const update = (id: number, round: number) =>
      queryClient.setQueryData(['project', id], { id, round });
    for (let id = 0; id < FOREIGN_QUERIES; id += 1) update(id, 0);
    await aPage(queryClient, 1);
    const ours = () => queryKeyHashFn.mock.calls.filter(([[first]]) => first !== 'project').length;
    expect(ours()).toBeGreaterThan(0);
    queryKeyHashFn.mockClear();

    for (let id = 0; id < UPDATED_QUERIES; id += 1) update(id, 1);
    await settle();
    expect(queryKeyHashFn.mock.calls.length).toBeGreaterThanOrEqual(UPDATED_QUERIES);
    expect(ours()).toBe(0);
  });
});
