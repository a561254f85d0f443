import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import {
  CreditBalance,
  type Credits,
  CreditsError,
  CreditsProvider,
  creditsKeys,
  creditsQueryOptions,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { aCredits, aPlan, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';

const BALANCES: Record<string, number> = { a: 111, b: 222 };

type Answer = PromiseWithResolvers<Credits>;

/**
 * A page of two teams whose requests settle when the test says so, the oldest request of a team first. Two requests of a
 * team start at least 500 ms apart, so the next one may have to be waited for.
 */
function aPage(onError?: (error: CreditsError) => void) {
  const waiting = new Map<string, Answer[]>();
  const getCredits = vi.fn(({ team = '' }: { team?: string | undefined } = {}) => {
    const answer: Answer = Promise.withResolvers();
    waiting.set(team, [...(waiting.get(team) ?? []), answer]);
    return answer.promise;
  });
  const settle = async (team: string, how: (answer: Answer) => void) => {
    const answer = await waitFor(() => {
      const oldest = waiting.get(team)?.shift();
      if (!oldest) throw new Error(`no request for ${team}`);
      return oldest;
    });
    await act(async () => how(answer));
  };
  const client = { getCredits };
  const queryClient = new QueryClient();
  const page = (team: string | null) => (
    <CreditsProvider
      shareTabs={false}
      team={team}
      client={client}
      queryClient={queryClient}
      retry={false}
      now={() => PINNED_NOW}
      onError={onError}
    >
      <CreditBalance />
      <CreditBalance variant="inline" />
      <PlanBadge />
      <LotBreakdownChart plot={false} />
    </CreditsProvider>
  );
  return {
    page,
    queryClient,
    getCredits,
    succeed: (team: string) => {
      const credits = aCredits({
        balance: BALANCES[team] ?? 0,
        plan: aPlan({ name: `of ${team}` }),
      });
      return settle(team, ({ resolve }) => resolve(credits));
    },
    revoke: (team: string) =>
      settle(team, ({ reject }) => reject(new CreditsError('forbidden', { status: 403 }))),
    fail: (team: string) => settle(team, ({ reject }) => reject(new CreditsError('network'))),
    /** Resolves when the request has been sent. */
    refetch: async (team: string) => {
      const before = getCredits.mock.calls.length;
      void queryClient.refetchQueries({ queryKey: creditsKeys.team(team) });
      await waitFor(() => expect(getCredits).toHaveBeenCalledTimes(before + 1));
    },
    dataOf: (team: string) => queryClient.getQueryData(creditsKeys.team(team)),
  };
}

const text = () => document.body.textContent ?? '';
const shown = (balance: string) =>
  waitFor(() => expect(screen.getAllByText(balance).length).toBeGreaterThan(0));

/** Loads team a, starts a refresh of it, switches to team b and loads that. */
async function switchedAway({ page, succeed, refetch }: ReturnType<typeof aPage>) {
  const { rerender } = render(page('a'));
  await succeed('a');
  await shown('111');
  await refetch('a');
  rerender(page('b'));
  await succeed('b');
  await shown('222');
  return { rerender };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('<CreditsProvider />: a team whose access is revoked while another one is shown', () => {
  it('is not shown again, not even while the next request is pending', async () => {
    vi.useFakeTimers({ now: PINNED_NOW, toFake: ['Date'] });
    const pages = aPage();
    const { rerender } = await switchedAway(pages);
    await pages.revoke('a');
    await waitFor(() => expect(pages.dataOf('a')).toBeUndefined());

    vi.setSystemTime(PINNED_NOW + 600_000);
    const requestsBefore = pages.getCredits.mock.calls.length;
    rerender(pages.page('a'));
    await waitFor(() => expect(pages.getCredits.mock.calls.length).toBeGreaterThan(requestsBefore));
    await act(async () => {});
    expect(text()).not.toMatch(/111|8,500|of a\b/);
    expect(screen.getAllByText('No access')).toHaveLength(4);

    await pages.succeed('a');
    await shown('111');
  });

  it('does not affect the credits of the team that is shown', async () => {
    const onError = vi.fn();
    const pages = aPage(onError);
    await switchedAway(pages);
    await pages.revoke('a');
    await waitFor(() => expect(pages.dataOf('a')).toBeUndefined());
    await shown('222');
    expect(text()).not.toContain('No access');
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('<CreditsProvider />: a team whose access is revoked while no provider is mounted', () => {
  it('has no data any more, even if the next request fails', async () => {
    vi.useFakeTimers({ now: PINNED_NOW, toFake: ['Date'] });
    const pages = aPage();
    const { rerender } = await switchedAway(pages);
    rerender(pages.page('a'));
    rerender(<p>another page of the host</p>);
    await pages.revoke('a');
    expect(pages.dataOf('a')).toBeUndefined();

    vi.setSystemTime(PINNED_NOW + 600_000);
    rerender(pages.page('a'));
    await act(async () => screen.getAllByRole('button', { name: 'Try again' })[0]?.click());
    await pages.fail('a');
    await waitFor(() => expect(screen.getAllByText('Can’t reach billing')).toHaveLength(4));
    expect(text()).not.toMatch(/111|8,500|of a\b/);
  });
});

describe('<CreditsProvider />: a team whose access was revoked before the first provider was there', () => {
  it('shows none of the credits that the host had read before', async () => {
    const pages = aPage();
    const options = creditsQueryOptions({ getCredits: pages.getCredits }, 'a', { retry: false });
    const read = () => pages.queryClient.prefetchQuery({ ...options, staleTime: 0 });
    await Promise.all([read(), pages.succeed('a')]);
    await Promise.all([read(), pages.revoke('a')]);
    render(pages.page('a'));
    await act(async () => {});
    expect(text()).not.toMatch(/111|8,500|of a\b/);
    expect(screen.getAllByText('No access')).toHaveLength(4);
    expect(pages.getCredits).toHaveBeenCalledTimes(2);
  });
});

describe('<CreditsProvider />: signing out after a switch of teams', () => {
  it('drops the cached data of every team, and responses in flight', async () => {
    const pages = aPage();
    const { rerender } = await switchedAway(pages);
    rerender(pages.page(null));
    await pages.succeed('a');
    expect(pages.queryClient.getQueryCache().getAll()).toEqual([]);
    expect(text()).not.toMatch(/\d/);
  });

  it('ignores a late rejection: after signing in again, the team is loading', async () => {
    const pages = aPage();
    const { rerender } = await switchedAway(pages);
    rerender(pages.page(null));
    await pages.revoke('a');
    rerender(pages.page('a'));
    await waitFor(() => expect(screen.getAllByText('Loading credits…').length).toBeGreaterThan(0));
    expect(text()).not.toContain('No access');
  });
});
