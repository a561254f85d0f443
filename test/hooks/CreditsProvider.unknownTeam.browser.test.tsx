import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Component, type ReactNode, Suspense } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  useCredits,
  useSuspenseCredits,
} from 'react-credit-widgets';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCountedClient, numberOf, shownNumbers } from './support/countedClient.js';
import { pass } from './support/pass.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown };
  static getDerivedStateFromError = (error: unknown) => ({ error });
  override render(): ReactNode {
    return this.state.error ? <p>failed</p> : this.props.children;
  }
}

function Suspended(): ReactNode {
  return <output>{useSuspenseCredits().data.balance}</output>;
}

/** A page whose team comes and goes; `states` lists what `useCredits` returned. */
function aPage() {
  const { client, calls } = aCountedClient();
  const queryClient = new QueryClient();
  const states: string[] = [];
  function See(): ReactNode {
    const { status, fetchStatus, error } = useCredits();
    states.push(`${status} ${fetchStatus} ${error?.code ?? ''}`.trim());
    return null;
  }
  const page = (team: string | null | undefined, child: ReactNode = <See />) => (
    <CreditsProvider team={team} {...{ client, queryClient }} retry={false} shareTabs={false}>
      <CreditBalance />
      {child}
    </CreditsProvider>
  );
  return { page, calls, states };
}

describe('DESIGN 4: a team that is not known yet', () => {
  it('is pending, sends nothing, and is no failure after signing out', async () => {
    const { page, calls, states } = aPage();
    const { rerender } = render(page(null));
    await pass(1_000);
    expect(states.at(-1)).toBe('error idle signed_out');
    rerender(page(undefined));
    await pass(1_000);
    expect(states.at(-1)).toBe('pending idle');
    expect(document.querySelector('[data-slot=credit-balance]')).toHaveAttribute(
      'data-state',
      'pending',
    );
    expect(calls.count).toBe(0);
    rerender(page('acme'));
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(1)]);
  });

  it('suspends useSuspenseCredits until the team is there', async () => {
    const { page, calls } = aPage();
    const child = (
      <Boundary>
        <Suspense fallback={<p>waiting</p>}>
          <Suspended />
        </Suspense>
      </Boundary>
    );
    const { rerender } = render(page(undefined, child));
    await pass(1_000);
    expect(screen.getByText('waiting')).toBeVisible();
    expect(calls.count).toBe(0);
    rerender(page('acme', child));
    await pass(1_000);
    expect(screen.getByText(numberOf(1).replace(',', ''))).toBeVisible();
    expect(screen.queryByText('failed')).toBeNull();
  });
});
