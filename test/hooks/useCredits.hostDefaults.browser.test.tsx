import { type DefaultOptions, QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { CreditBalance, CreditsProvider } from 'react-credit-widgets';
import { creditsHandlers, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';

/** A page whose host sets default options for queries. */
function aPage(queries: NonNullable<DefaultOptions['queries']>) {
  const queryClient = new QueryClient({ defaultOptions: { queries } });
  return (team: string) => (
    <CreditsProvider team={team} shareTabs={false} queryClient={queryClient} now={() => PINNED_NOW}>
      <CreditBalance />
    </CreditsProvider>
  );
}

const card = () => document.querySelector('[data-slot=credit-balance]');

describe('defaults of the host’s query client', () => {
  it('retry: a rejected request is sent once, however often the host retries', async () => {
    worker.use(...creditsHandlers('badRequest'));
    const requests = countRequests();
    render(aPage({ retry: 5, retryDelay: 0 })('acme'));
    expect(await screen.findByText('Request refused')).toBeVisible();
    expect(requests()).toBe(1);
  });

  it('enabled: false does not keep a widget loading forever', async () => {
    worker.use(...creditsHandlers('documented'));
    render(aPage({ enabled: false })('acme'));
    expect(await screen.findByText('12,500')).toBeVisible();
  });

  it('FAULTS 91: placeholderData does not show one team another team’s number', async () => {
    worker.use(...creditsHandlers('documented'));
    const page = aPage({ placeholderData: (previous: unknown) => previous });
    const { rerender } = render(page('acme'));
    await screen.findByText('12,500');
    worker.use(...creditsHandlers('slow'));
    rerender(page('globex'));
    expect(screen.queryByText('12,500')).toBeNull();
    expect(card()).toHaveAttribute('data-state', 'pending');
  });

  it('throwOnError does not turn a failure into a crash', async () => {
    worker.use(...creditsHandlers('badRequest'));
    render(aPage({ throwOnError: true })('acme'));
    expect(await screen.findByText('Request refused')).toBeVisible();
  });
});
