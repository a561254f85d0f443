import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  creditsKeys,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

/** The three widgets as a customer would place them. */
function Dashboard() {
  return (
    <div style={{ display: 'grid', gap: 20, maxInlineSize: 960, marginInline: 'auto' }}>
      <header style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 }}>
        <h2 style={{ margin: 0, fontSize: 20 }}>Billing</h2>
        <PlanBadge />
      </header>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 20, alignItems: 'flex-start' }}>
        <div style={{ flex: '1 1 300px', minInlineSize: 0 }}>
          <CreditBalance topUpHref="#top-up" />
        </div>
        <div style={{ flex: '2 1 420px', minInlineSize: 0 }}>
          <LotBreakdownChart />
        </div>
      </div>
    </div>
  );
}

/** A page that read its credits ten minutes ago, and whose next request fails. */
function KeptDashboard() {
  const [queryClient] = useState(() => {
    const cache = new QueryClient();
    const updatedAt = PINNED_NOW - 600_000;
    cache.setQueryData(creditsKeys.team('team_kept'), aCredits(), { updatedAt });
    return cache;
  });
  return (
    <CreditsProvider
      team="team_kept"
      queryClient={queryClient}
      now={() => PINNED_NOW}
      timeZone="UTC"
      retry={false}
    >
      <Dashboard />
    </CreditsProvider>
  );
}

const meta = preview.meta({
  title: 'Dashboard',
  component: Dashboard,
  parameters: { docs: { story: { height: '620px' } } },
});

async function expectStates(canvas: HTMLElement, plan: string, balance: string, lots: string) {
  await expectState(canvas, 'plan-badge', plan);
  await expectState(canvas, 'credit-balance', balance);
  await expectState(canvas, 'lot-breakdown', lots);
}

/** The documented example, read once over HTTP and drawn three times. */
export const Default = meta.story({
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});

/** Whatever the toolbar says: no expectations here. */
export const Playground = meta.story({});

/** The documented example seen in June 2025: the balance as reported, both lots expired. */
export const LaterClock = meta.story({
  globals: { scenario: 'documented', clock: 'later' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});

/** The first answer is on its way: skeletons of the final size. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'pending', 'pending', 'pending'),
});

/** HTTP 402: the key is wrong, and nobody is asked to pay. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'error', 'error', 'error'),
});

/** HTTP 500 with nothing to keep. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'error', 'error', 'error'),
});

/** HTTP 500 after a good answer: the last good numbers stay, greyed and with their time. */
export const ServerErrorAfterData = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  render: () => <KeptDashboard />,
  play: async ({ canvasElement }) => {
    await expectStates(canvasElement, 'ready', 'ready', 'ready');
    const balance = canvasElement.querySelector('[data-slot=credit-balance]');
    await waitFor(() => expect(balance).toHaveAttribute('data-stale', 'old'));
    await expect(balance).toHaveTextContent('12,500');
  },
});

/** `team={null}`: nobody is signed in, and nothing is asked. */
export const SignedOut = meta.story({
  globals: { clock: 'pinned' },
  render: () => (
    <CreditsProvider team={null}>
      <Dashboard />
    </CreditsProvider>
  ),
  play: ({ canvasElement }) =>
    expectStates(canvasElement, 'signed-out', 'signed-out', 'signed-out'),
});

/** All five kinds, a lot without expiry, a pending and an expired one. */
export const EveryKind = meta.story({
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectStates(canvasElement, 'ready', 'ready', 'ready'),
});
