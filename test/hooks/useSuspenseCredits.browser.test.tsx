import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Component, type ReactNode, Suspense } from 'react';
import { type CreditsError, creditsKeys, useSuspenseCredits } from 'react-credit-widgets';
import { creditsHandlers } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../support/consoleGuard.js';
import { expectOnReact18 } from '../support/expectOnReact18.js';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';
import { aProviderWithClient } from './support/provider.js';

/** An error boundary like an app's; `onReset` resets react-query's error state, if the app does so. */
class Boundary extends Component<{ onReset?: () => void; children: ReactNode }> {
  override state: { error?: CreditsError } = {};
  static getDerivedStateFromError = (error: CreditsError) => ({ error });
  handleReset = () => {
    this.props.onReset?.();
    this.setState({ error: undefined });
  };
  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <button type="button" onClick={this.handleReset}>
        failed: {error.code}
      </button>
    );
  }
}

function Balance() {
  const { data } = useSuspenseCredits({ select: ({ balance }) => balance });
  return <output>{data}</output>;
}

const tree = (
  <QueryErrorResetBoundary>
    {({ reset }) => (
      <Boundary onReset={reset}>
        <Suspense fallback="suspended">
          <Balance />
        </Suspense>
      </Boundary>
    )}
  </QueryErrorResetBoundary>
);

describe('useSuspenseCredits', () => {
  it('throws outside a provider, with a hint how to fix it', () => {
    expectOnReact18(/Uncaught|The above error occurred/);
    expect(() => render(<Balance />)).toThrow(/useSuspenseCredits needs a <CreditsProvider/);
  });

  it('suspends, then has data, with one request', async () => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    render(tree, { wrapper: aProviderWithClient().wrapper });
    expect(screen.getByText('suspended')).toBeVisible();
    expect(await screen.findByText('12500')).toBeVisible();
    expect(requests()).toBe(1);
  });

  it('FAULTS 82: throws to the error boundary without data', async () => {
    worker.use(...creditsHandlers('forbidden'));
    expectConsole('error', 'CreditsError');
    expectOnReact18('The above error occurred in the <');
    render(tree, { wrapper: aProviderWithClient().wrapper });
    expect(await screen.findByText('failed: forbidden')).toBeVisible();
  });

  it('FAULTS 82: keeps existing data instead of throwing', async () => {
    worker.use(...creditsHandlers('documented'));
    const { queryClient, wrapper } = aProviderWithClient();
    render(tree, { wrapper });
    await screen.findByText('12500');
    worker.use(...creditsHandlers('serverError'));
    await act(() => queryClient.refetchQueries({ queryKey: creditsKeys.all }));
    expect(queryClient.getQueryState(creditsKeys.team('acme'))?.status).toBe('error');
    expect(screen.getByText('12500')).toBeVisible();
  });

  it('FAULTS 9: throws despite existing data if access is revoked', async () => {
    worker.use(...creditsHandlers('documented'));
    const { queryClient, wrapper } = aProviderWithClient();
    render(tree, { wrapper });
    await screen.findByText('12500');
    expectConsole('error', 'CreditsError');
    expectOnReact18('The above error occurred in the <');
    worker.use(...creditsHandlers('wrongKey'));
    await act(() => queryClient.refetchQueries({ queryKey: creditsKeys.all }));
    expect(await screen.findByText('failed: invalid_key')).toBeVisible();
    expect(screen.queryByText('12500')).toBeNull();
  });

  it('refetches when the error boundary is reset', async () => {
    worker.use(...creditsHandlers('forbidden'));
    expectConsole('error', 'CreditsError');
    expectOnReact18('The above error occurred in the <');
    render(tree, { wrapper: aProviderWithClient().wrapper });
    const failed = await screen.findByText('failed: forbidden');
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    await userEvent.click(failed);
    expect(await screen.findByText('12500')).toBeVisible();
    expect(requests()).toBe(1);
  });
});
