import { QueryClient } from '@tanstack/react-query';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  creditsKeys,
  LotBreakdownChart,
  PlanBadge,
  useCredits,
} from 'react-credit-widgets';
import { creditsHandlers, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';
import { aProvider, aProviderWithClient } from './support/provider.js';

describe('requests', () => {
  it.each([
    ['its own query client', undefined],
    ['a query client from the host', new QueryClient()],
  ])('FAULTS 81: sends one request in StrictMode, with %s', async (_whose, queryClient) => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    const Provider = aProvider({ queryClient });
    const wrapper = ({ children }: { children: React.ReactNode }) => (
      <StrictMode>
        <Provider>{children}</Provider>
      </StrictMode>
    );
    const { result } = renderHook(() => useCredits(), { wrapper });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expect(requests()).toBe(1);
  });

  it('twelve widgets send one request', async () => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    const Provider = aProvider();
    const numbers = [0, 1, 2, 3];
    render(
      <Provider>
        {numbers.map((key) => (
          <section key={key}>
            <PlanBadge />
            <CreditBalance variant={key % 2 ? 'inline' : 'card'} />
            <LotBreakdownChart plot={false} />
          </section>
        ))}
      </Provider>,
    );
    await waitFor(() => expect(screen.getAllByText('Pro')).toHaveLength(4));
    expect(screen.getAllByText('12,500', { selector: '[data-slot=value]' })).toHaveLength(4);
    expect(requests()).toBe(1);
  });

  it('a widget that mounts while data is fresh sends no request', async () => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    const Provider = aProvider();
    const page = (hasBadge: boolean) => (
      <Provider>
        <CreditBalance />
        {hasBadge && <PlanBadge />}
      </Provider>
    );
    const { rerender } = render(page(false));
    await screen.findByText('12,500');
    rerender(page(true));
    expect(screen.getByText('Pro')).toBeVisible();
    expect(requests()).toBe(1);
  });

  it('FAULTS 38: a thousand mounts and unmounts send at most two requests', async () => {
    worker.use(...creditsHandlers('documented', { delayMs: 50 }));
    const requests = countRequests();
    let flip = () => {};
    function Balance() {
      return <output>{useCredits().data?.balance}</output>;
    }
    function Flicker() {
      const [isOn, setIsOn] = useState(true);
      flip = () => setIsOn((was) => !was);
      return isOn && <Balance />;
    }
    render(
      <CreditsProvider team="acme" shareTabs={false} now={() => PINNED_NOW}>
        <Flicker />
      </CreditsProvider>,
    );
    for (let count = 0; count < 2_000; count += 1) act(flip);
    await screen.findByText('12500');
    expect(requests()).toBeGreaterThanOrEqual(1);
    expect(requests()).toBeLessThanOrEqual(2);
  });

  it('FAULTS 37: a response that arrives after an unmount is still cached', async () => {
    worker.use(...creditsHandlers('documented', { delayMs: 50 }));
    const requests = countRequests();
    const { queryClient, wrapper } = aProviderWithClient();
    const { unmount } = render(<PlanBadge />, { wrapper });
    await waitFor(() => expect(requests()).toBe(1));
    unmount();
    await waitFor(() => expect(queryClient.getQueryData(creditsKeys.team('acme'))).toBeDefined());
    render(<PlanBadge />, { wrapper });
    expect(screen.getByText('Pro')).toBeVisible();
    expect(requests()).toBe(1);
  });
});
