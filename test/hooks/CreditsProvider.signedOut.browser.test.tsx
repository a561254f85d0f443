import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import { CreditBalance, CreditsError, CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aCountedClient, numberOf, shownNumbers } from './support/countedClient.js';

type Team = string | null | undefined;

const wait = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

/** A host that has one provider, or several, and stores what its query cache holds. */
function aPage({ delayMs = 0, answer }: Parameters<typeof aCountedClient>[0] = {}) {
  const queryClient = new QueryClient();
  const { client, calls } = aCountedClient({ delayMs, ...(answer && { answer }) });
  const page = (...teams: Team[]) =>
    teams.map((team, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place of the provider
      <CreditsProvider key={index} {...{ team, client, queryClient }}>
        <CreditBalance />
      </CreditsProvider>
    ));
  let stored = '';
  queryClient.getQueryCache().subscribe(() => {
    stored = JSON.stringify(dehydrate(queryClient));
  });
  return {
    page,
    calls,
    queryClient,
    stored: () => stored,
    teams: () =>
      queryClient
        .getQueryCache()
        .findAll({ queryKey: creditsKeys.all })
        .filter(({ state }) => state.data !== undefined)
        .map(({ queryKey }) => queryKey[3]),
  };
}

/** What the host's storage has of a team, as a persister saves it. */
function savedState(team: string) {
  const queryClient = new QueryClient();
  queryClient.setQueryData(creditsKeys.team(team), aCredits({ balance: 4_711 }));
  return dehydrate(queryClient);
}

/** The messages that the page sends to its other tabs from now on. */
function tabMessages() {
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
  return () =>
    post.mock.contexts.filter((channel) => !/vitest/.test((channel as BroadcastChannel).name))
      .length;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('DESIGN 5.7: a page that opens with team={null}', () => {
  it('FAULTS 116: empties and removes a team that was restored before', () => {
    const { page, queryClient, teams, stored } = aPage();
    hydrate(queryClient, savedState('acme'));
    const entry = queryClient.getQueryCache().find({ queryKey: creditsKeys.team('acme') });
    expect(stored()).toContain('4711');
    render(page(null));
    expect(teams()).toEqual([]);
    expect(entry?.state.data).toBeUndefined();
    expect(
      queryClient.getQueryCache().find({ queryKey: creditsKeys.team('acme') }),
    ).toBeUndefined();
    expect(stored()).not.toContain('4711');
  });

  it.each([
    ['restored', (client: QueryClient) => hydrate(client, savedState('acme'))],
    [
      'set by the host',
      (client: QueryClient) => client.setQueryData(creditsKeys.team('acme'), aCredits()),
    ],
    [
      'read by the host',
      (client: QueryClient) =>
        client.prefetchQuery({ queryKey: creditsKeys.team('acme'), queryFn: () => aCredits() }),
    ],
  ])('FAULTS 116: removes a team that is %s later', async (_how, appear) => {
    const { page, queryClient, teams, stored } = aPage();
    render(page(null));
    await act(async () => void appear(queryClient));
    await waitFor(() => expect(teams()).toEqual([]));
    expect(
      queryClient.getQueryCache().find({ queryKey: creditsKeys.team('acme') }),
    ).toBeUndefined();
    expect(stored()).not.toMatch(/4711|12500/);
  });

  it('FAULTS 116: shows the restored number at no moment after signing in again', async () => {
    const { page, queryClient } = aPage({ delayMs: 20 });
    hydrate(queryClient, savedState('acme'));
    const { rerender } = render(page(null));
    rerender(page('acme'));
    expect(shownNumbers()).not.toContain('4,711');
    await waitFor(() => expect(shownNumbers()).toEqual([numberOf(1)]));
  });

  it('FAULTS 116: tells the other tabs once, with the commit', async () => {
    const { page, queryClient } = aPage();
    hydrate(queryClient, savedState('acme'));
    const messages = tabMessages();
    render(page(null, null));
    expect(messages()).toBe(1);
    await wait(50);
    expect(messages()).toBe(1);
  });

  it('leaves the queries of the host alone', () => {
    const { page, queryClient } = aPage();
    queryClient.setQueryData(['host'], 'from the host');
    render(page(null));
    expect(queryClient.getQueryData(['host'])).toBe('from the host');
  });

  it('leaves the teams of another source alone', () => {
    const { page, queryClient } = aPage();
    const other = creditsKeys.team('acme', '/live/credits');
    queryClient.setQueryData(other, aCredits());
    render(page(null));
    expect(queryClient.getQueryData(other)).toEqual(aCredits());
  });
});

describe('DESIGN 5.7: signing out', () => {
  it('tells the other tabs once, however many providers there are', async () => {
    const { page } = aPage();
    const { rerender } = render(page('acme', 'acme'));
    await waitFor(() => expect(shownNumbers()).toEqual([numberOf(1), numberOf(1)]));
    await wait(50);
    const messages = tabMessages();
    rerender(page(null, null));
    expect(messages()).toBe(1);
    await wait(50);
    expect(messages()).toBe(1);
  });

  it('drops the answer that is still to come', async () => {
    const { page, calls, teams } = aPage({ delayMs: 50 });
    const { rerender } = render(page('acme'));
    await waitFor(() => expect(calls.running).toBe(1));
    rerender(page(null));
    await wait(100);
    expect(teams()).toEqual([]);
    expect(shownNumbers()).toEqual([]);
    expect(calls.count).toBe(1);
  });

  it('ends the quick retries', async () => {
    const { page, calls } = aPage({
      answer: () => {
        throw new CreditsError('server', { status: 500 });
      },
    });
    const { rerender } = render(page('acme'));
    await waitFor(() => expect(calls.count).toBe(1));
    await wait(20);
    vi.useFakeTimers();
    try {
      rerender(page(null));
      await act(() => vi.advanceTimersByTimeAsync(600_000));
    } finally {
      vi.useRealTimers();
    }
    expect(calls.count).toBe(1);
  });
});

describe('DESIGN 5.7: what does not sign a page out', () => {
  it('FAULTS 116: control: team={undefined} shows a skeleton and loses nothing', async () => {
    const { page, queryClient, teams, calls } = aPage();
    const messages = tabMessages();
    const { rerender } = render(page(undefined));
    hydrate(queryClient, savedState('acme'));
    await wait(20);
    expect(document.querySelectorAll('[data-state=pending]')).toHaveLength(1);
    expect([teams(), calls.count, messages()]).toEqual([['acme'], 0, 0]);
    rerender(page('acme'));
    expect(shownNumbers()).toEqual(['4,711']);
    rerender(page(undefined));
    expect(shownNumbers()).toEqual([]);
    expect(teams()).toEqual(['acme']);
  });

  it('FAULTS 116: control: a second provider with another team keeps what was restored', async () => {
    const { page, queryClient, teams } = aPage();
    hydrate(queryClient, savedState('acme'));
    render(page(null, 'globex'));
    await waitFor(() => expect(shownNumbers()).toEqual([numberOf(1)]));
    expect(teams()).toEqual(['acme', 'globex']);
  });

  it('FAULTS 116: control: beside another team, null drops only what its provider has shown', async () => {
    const { page, teams } = aPage();
    const { rerender } = render(page('acme', 'globex'));
    await waitFor(() => expect(shownNumbers()).toHaveLength(2));
    rerender(page(null, 'globex'));
    expect(teams()).toEqual(['globex']);
    expect(shownNumbers()).toHaveLength(1);
  });

  it('FAULTS 116: control: null drops no team that another provider shows', async () => {
    const { page, teams, calls } = aPage();
    const { rerender } = render(page('acme', 'acme'));
    await waitFor(() => expect(shownNumbers()).toHaveLength(2));
    const messages = tabMessages();
    rerender(page(null, 'acme'));
    await wait(20);
    expect(teams()).toEqual(['acme']);
    expect(shownNumbers()).toEqual([numberOf(1)]);
    expect([calls.count, messages()]).toEqual([1, 0]);
  });
});
