import { render, screen, waitFor } from '@testing-library/react';
import { Fragment, StrictMode, Suspense } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  PlanBadge,
  useSuspenseCredits,
} from 'react-credit-widgets';
import { creditsHandlers, resetCredits } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { expectConsole } from '../support/consoleGuard.js';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';
import { shownNumbers } from './support/countedClient.js';

afterEach(resetCredits);

const isSkeleton = () => document.querySelector('[data-state=pending]') !== null;

function Balance() {
  const { data } = useSuspenseCredits({ select: ({ balance }) => balance });
  return <output>{data}</output>;
}

/** One page of a host's app, with a provider of its own and no query client. */
const billingPage = (
  <CreditsProvider team="acme" shareTabs={false}>
    <CreditBalance />
  </CreditsProvider>
);

describe('DESIGN 5.1: a page whose host has no query client', () => {
  it.each([
    ['', Fragment, false],
    [' in StrictMode', StrictMode, false],
    [' with the tabs', StrictMode, true],
  ])(
    'FAULTS 112: Suspense above the provider%s sends one request',
    async (_how, Mode, isShared) => {
      worker.use(...creditsHandlers('documented', { delayMs: 50 }));
      const requests = countRequests();
      render(
        <Mode>
          <Suspense fallback="suspended">
            <CreditsProvider team="acme" shareTabs={isShared}>
              <Balance />
            </CreditsProvider>
          </Suspense>
        </Mode>,
      );
      expect(screen.getByText('suspended')).toBeVisible();
      expect(await screen.findByText('12500')).toBeVisible();
      expect(requests()).toBe(1);
    },
  );

  it('FAULTS 112: Suspense between two widgets and the provider sends one request', async () => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    render(
      <Suspense fallback="suspended">
        <CreditsProvider team="acme" shareTabs={false}>
          <PlanBadge />
          <Suspense fallback="suspended">
            <Balance />
          </Suspense>
          <CreditBalance />
        </CreditsProvider>
      </Suspense>,
    );
    expect(await screen.findByText('12500')).toBeVisible();
    expect(shownNumbers()).toEqual(['12,500']);
    expect(requests()).toBe(1);
  });

  it('FAULTS 114: twenty visits cost at most two requests and one skeleton', async () => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    let skeletons = 0;
    const { rerender } = render(<p>another page</p>);
    for (let visit = 0; visit < 20; visit += 1) {
      rerender(billingPage);
      if (isSkeleton()) skeletons += 1;
      await waitFor(() => expect(shownNumbers()).toEqual(['12,500']));
      rerender(<p>another page</p>);
    }
    expect(skeletons).toBe(1);
    expect(requests()).toBeLessThanOrEqual(2);
  });

  it('FAULTS 114: twenty visits in React roots of their own cost the same', async () => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    let skeletons = 0;
    for (let visit = 0; visit < 20; visit += 1) {
      const { unmount } = render(billingPage);
      if (isSkeleton()) skeletons += 1;
      await waitFor(() => expect(shownNumbers()).toEqual(['12,500']));
      unmount();
    }
    expect(skeletons).toBe(1);
    expect(requests()).toBeLessThanOrEqual(2);
  });

  it('FAULTS 114: visits that leave before the answer cost at most two requests', async () => {
    worker.use(...creditsHandlers('documented', { delayMs: 100 }));
    const requests = countRequests();
    for (let visit = 0; visit < 19; visit += 1) render(billingPage).unmount();
    render(billingPage);
    await waitFor(() => expect(shownNumbers()).toEqual(['12,500']));
    expect(requests()).toBeLessThanOrEqual(2);
  });

  it('two islands, each with a provider, share one request', async () => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    render(billingPage);
    render(billingPage);
    await waitFor(() => expect(shownNumbers()).toEqual(['12,500', '12,500']));
    expect(requests()).toBe(1);
  });
});

describe('resetCredits', () => {
  it.each([
    ['first', 'documented', '12,500'],
    ['second', 'low', '900'],
  ] as const)(
    'lets the %s of two tests in a row see only its own number',
    async (_which, scenario, number) => {
      worker.use(...creditsHandlers(scenario));
      const requests = countRequests();
      render(billingPage);
      expect(isSkeleton()).toBe(true);
      await waitFor(() => expect(shownNumbers()).toEqual([number]));
      expect(requests()).toBe(1);
    },
  );

  it.each(['first', 'second'])('lets the %s of two tests in a row see the warnings', () => {
    expectConsole('warn', 'empty string');
    render(<CreditsProvider team="">text</CreditsProvider>);
  });

  it('makes a mounted page read again, without what it had', async () => {
    worker.use(...creditsHandlers('documented'));
    const { unmount } = render(billingPage);
    await waitFor(() => expect(shownNumbers()).toEqual(['12,500']));
    resetCredits();
    unmount();
    worker.use(...creditsHandlers('low'));
    render(billingPage);
    expect(isSkeleton()).toBe(true);
    await waitFor(() => expect(shownNumbers()).toEqual(['900']));
  });
});
