import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  CreditBalance,
  type CreditsClient,
  CreditsProvider,
  creditsKeys,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { aCredits, aPlan, creditsHandlers, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../support/consoleGuard.js';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';

/** A client that responds when the test says so, with a different balance for each team. */
function aSlowClient() {
  const waiting = new Map<string, () => void>();
  const balances: Record<string, number> = { acme: 111, globex: 222 };
  const client: CreditsClient = {
    getCredits: ({ team = '' } = {}) =>
      new Promise((resolve) => {
        const credits = aCredits({ balance: balances[team] ?? 0, plan: aPlan({ name: team }) });
        waiting.set(team, () => resolve(credits));
      }),
  };
  const answer = (team: string) => act(async () => waiting.get(team)?.());
  return { client, answer };
}

function aPage(client?: CreditsClient) {
  const queryClient = new QueryClient();
  const page = (team: string | null) => (
    <CreditsProvider
      shareTabs={false}
      team={team}
      client={client}
      queryClient={queryClient}
      retry={false}
      now={() => PINNED_NOW}
    >
      <CreditBalance />
      <PlanBadge />
      <LotBreakdownChart plot={false} />
    </CreditsProvider>
  );
  return { queryClient, page };
}

const states = () =>
  [...document.querySelectorAll('[data-slot=credit-balance], [data-slot=plan-badge], figure')].map(
    (widget) => widget.getAttribute('data-state'),
  );

describe('<CreditsProvider />', () => {
  describe('prop: team', () => {
    it('FAULTS 91: a switch shows a skeleton at once, and never the other team’s number', async () => {
      const { client, answer } = aSlowClient();
      const { page, queryClient } = aPage(client);
      const { rerender } = render(page('acme'));
      await answer('acme');
      expect(await screen.findByText('111')).toBeVisible();

      rerender(page('globex'));
      expect(states()).toEqual(['pending', 'pending', 'pending']);
      expect(screen.queryByText('111')).toBeNull();
      expect(screen.queryByText('acme')).toBeNull();

      await answer('globex');
      expect(await screen.findByText('222')).toBeVisible();
      const keys = queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey);
      expect(keys).toEqual([creditsKeys.team('acme'), creditsKeys.team('globex')]);
    });

    it('FAULTS 91: a table opened for one team is not open for the next', async () => {
      const { client, answer } = aSlowClient();
      const { page } = aPage(client);
      const { rerender } = render(page('acme'));
      await answer('acme');
      await userEvent.click(await screen.findByRole('button', { name: 'View as table' }));
      expect(screen.getByRole('table')).toBeVisible();
      rerender(page('globex'));
      await answer('globex');
      expect(await screen.findByText('222')).toBeVisible();
      expect(screen.queryByRole('table')).toBeNull();
    });

    it('FAULTS 92: a late response for the previous team is not shown', async () => {
      const { client, answer } = aSlowClient();
      const { page } = aPage(client);
      const { rerender } = render(page('acme'));
      rerender(page('globex'));
      await answer('globex');
      await answer('acme');
      expect(await screen.findByText('222')).toBeVisible();
      expect(screen.queryByText('111')).toBeNull();
    });

    it('null means signed out: no request is sent', async () => {
      const requests = countRequests();
      const { page } = aPage();
      render(page(null));
      expect(states()).toEqual(['signed-out', 'signed-out', 'signed-out']);
      expect(screen.getAllByText('Sign in to see your credits')).toHaveLength(3);
      await act(async () => {});
      expect(requests()).toBe(0);
    });

    it('FAULTS 93: changing to null drops the team’s cached credits and responses in flight', async () => {
      const { client, answer } = aSlowClient();
      const { page, queryClient } = aPage(client);
      const { rerender } = render(page('acme'));
      await answer('acme');
      await screen.findByText('111');
      void queryClient.refetchQueries({ queryKey: creditsKeys.team('acme') });
      rerender(page(null));
      await answer('acme');
      expect(queryClient.getQueryCache().find({ queryKey: creditsKeys.team('acme') })).toBe(
        undefined,
      );
      expect(states()).toEqual(['signed-out', 'signed-out', 'signed-out']);
    });

    it('after signing in again, a team starts with a skeleton and refetches', async () => {
      worker.use(...creditsHandlers('documented'));
      const { page } = aPage();
      const { rerender } = render(page('acme'));
      await screen.findByText('12,500');
      rerender(page(null));
      const requests = countRequests();
      rerender(page('acme'));
      expect(states()).toEqual(['pending', 'pending', 'pending']);
      expect(await screen.findByText('12,500')).toBeVisible();
      expect(requests()).toBe(1);
    });

    it('an empty string means not set up: no request is sent', async () => {
      expectConsole('warn', '`team` of <CreditsProvider> is an empty string');
      const requests = countRequests();
      const { page } = aPage();
      render(page(''));
      await waitFor(() => expect(states()).toEqual(['error', 'error', 'error']));
      expect(screen.getAllByText('Not set up')).toHaveLength(3);
      expect(requests()).toBe(0);
    });
  });
});
