import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import {
  CreditBalance,
  type Credits,
  CreditsError,
  CreditsProvider,
  creditsKeys,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { aCredits, aPlan, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';

const BALANCES: Record<string, number> = { a: 111, b: 222 };

type Answer = PromiseWithResolvers<Credits>;

/** A page of two teams whose answers come when told to, the oldest request of a team first. */
function aPage(onError?: (error: CreditsError) => void) {
  const waiting = new Map<string, Answer[]>();
  const getCredits = vi.fn(({ team = '' }: { team?: string | undefined } = {}) => {
    const answer: Answer = Promise.withResolvers();
    waiting.set(team, [...(waiting.get(team) ?? []), answer]);
    return answer.promise;
  });
  const settle = (team: string, how: (answer: Answer) => void) =>
    act(async () => {
      const answer = waiting.get(team)?.shift();
      if (!answer) throw new Error(`nobody asked for ${team}`);
      how(answer);
    });
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
    refuse: (team: string) =>
      settle(team, ({ reject }) => reject(new CreditsError('forbidden', { status: 403 }))),
    fail: (team: string) => settle(team, ({ reject }) => reject(new CreditsError('network'))),
    refetch: (team: string) =>
      act(async () => {
        void queryClient.refetchQueries({ queryKey: creditsKeys.team(team) });
      }),
    dataOf: (team: string) => queryClient.getQueryData(creditsKeys.team(team)),
  };
}

const text = () => document.body.textContent ?? '';
const shown = (balance: string) =>
  waitFor(() => expect(screen.getAllByText(balance).length).toBeGreaterThan(0));

/** Data of team a, a refresh on its way, and a switch to b, whose credits are there. */
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

describe('<CreditsProvider />: a team whose access was revoked while another one is shown', () => {
  it('is not shown again, also not while the next request hangs', async () => {
    vi.useFakeTimers({ now: PINNED_NOW, toFake: ['Date'] });
    const pages = aPage();
    const { rerender } = await switchedAway(pages);
    await pages.refuse('a');
    await waitFor(() => expect(pages.dataOf('a')).toBeUndefined());

    vi.setSystemTime(PINNED_NOW + 600_000);
    const asked = pages.getCredits.mock.calls.length;
    rerender(pages.page('a'));
    await waitFor(() => expect(pages.getCredits.mock.calls.length).toBeGreaterThan(asked));
    await act(async () => {});
    expect(text()).not.toMatch(/111|8,500|of a\b/);
    expect(screen.getAllByText('No access')).toHaveLength(4);

    await pages.succeed('a');
    await shown('111');
  });

  it('leaves the credits of the team that is shown alone', async () => {
    const onError = vi.fn();
    const pages = aPage(onError);
    await switchedAway(pages);
    await pages.refuse('a');
    await waitFor(() => expect(pages.dataOf('a')).toBeUndefined());
    await shown('222');
    expect(text()).not.toContain('No access');
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('<CreditsProvider />: a team whose access was revoked while no provider was there', () => {
  it('has no data any more, for widgets and for hooks, also when the next request fails', async () => {
    vi.useFakeTimers({ now: PINNED_NOW, toFake: ['Date'] });
    const pages = aPage();
    const { rerender } = await switchedAway(pages);
    rerender(pages.page('a'));
    rerender(<p>another page of the host</p>);
    await pages.refuse('a');
    expect(pages.dataOf('a')).toBeUndefined();

    vi.setSystemTime(PINNED_NOW + 600_000);
    rerender(pages.page('a'));
    await act(async () => screen.getAllByRole('button', { name: 'Try again' })[0]?.click());
    await pages.fail('a');
    await waitFor(() => expect(screen.getAllByText('Can’t reach billing')).toHaveLength(4));
    expect(text()).not.toMatch(/111|8,500|of a\b/);
  });
});

describe('<CreditsProvider />: signing out after a switch of teams', () => {
  it('drops what was cached of every team, and what is still on its way', async () => {
    const pages = aPage();
    const { rerender } = await switchedAway(pages);
    rerender(pages.page(null));
    await pages.succeed('a');
    expect(pages.queryClient.getQueryCache().getAll()).toEqual([]);
    expect(text()).not.toMatch(/\d/);
  });

  it('forgets a late refusal: signed in again, a team waits for its own answer', async () => {
    const pages = aPage();
    const { rerender } = await switchedAway(pages);
    rerender(pages.page(null));
    await pages.refuse('a');
    rerender(pages.page('a'));
    await waitFor(() => expect(screen.getAllByText('Loading credits…').length).toBeGreaterThan(0));
    expect(text()).not.toContain('No access');
  });
});
