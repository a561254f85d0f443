import { act, waitFor } from '@testing-library/react';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { creditsHandlers, PINNED_NOW } from 'react-credit-widgets/testing';
import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { serverMarkup } from '../../support/serverMarkup.js';
import { worker } from '../../support/worker.js';
import { aDashboard, aFilledClient } from '../support/page.js';

/** Hydrates server HTML on the page, and reports React's recoverable errors. */
async function hydrate(page: () => ReactNode, serverPage = page) {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = serverMarkup(serverPage());
  const before = container.textContent;
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(container, page(), { onRecoverableError }));
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  return { container, before, onRecoverableError };
}

const MINUTE_MS = 60_000;

/** A page whose badge refetches at once, and whose other widgets hydrate when `arrive` is called. */
async function hydrateInParts() {
  const queryClient = aFilledClient(Date.now() - MINUTE_MS);
  const Widgets = () => (
    <>
      <CreditBalance />
      <LotBreakdownChart plot={false} />
    </>
  );
  let arrive = () => {};
  const LateWidgets = lazy(
    () =>
      new Promise<{ default: ComponentType }>((resolve) => {
        arrive = () => resolve({ default: Widgets });
      }),
  );
  const pageWith = (Part: ComponentType) => (
    <CreditsProvider team="acme" queryClient={queryClient} retry={false}>
      <PlanBadge />
      <Suspense>
        <Part />
      </Suspense>
    </CreditsProvider>
  );
  const hydrated = await hydrate(
    () => pageWith(LateWidgets),
    () => pageWith(Widgets),
  );
  return { ...hydrated, queryClient, arrive: () => act(async () => arrive()) };
}

describe('hydration', () => {
  it('FAULTS 84: the real clock, time zone and data of a server cause no error, and all widgets render', async () => {
    const nowMs = Date.now();
    const page = () => aDashboard({ queryClient: aFilledClient(nowMs) });
    const { container, onRecoverableError } = await hydrate(page);
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.textContent).not.toContain('couldn’t be shown');
    expect(container.textContent).toContain('12,500');
  });

  it('FAULTS 84: dates are in the server HTML, relative times after hydration', async () => {
    const page = () => {
      const queryClient = aFilledClient(PINNED_NOW);
      return aDashboard({ queryClient, now: () => PINNED_NOW, timeZone: 'Pacific/Auckland' });
    };
    worker.use(...creditsHandlers('documented'));
    const { container, before, onRecoverableError } = await hydrate(page);
    expect(before).toContain('8,500 credits expire Jan 1, 2025');
    expect(before).not.toContain('in 29 days');
    expect(container.textContent).toContain('8,500 credits expire Jan 1, 2025, in 29 days');
    expect(onRecoverableError).not.toHaveBeenCalled();
  });

  it('FAULTS 84: without a server cache, both sides start with a skeleton', async () => {
    worker.use(...creditsHandlers('documented'));
    const { container, before, onRecoverableError } = await hydrate(() => aDashboard({}));
    expect(before).toContain('Loading credits…');
    await waitFor(() => expect(container.textContent).toContain('12,500'));
    expect(onRecoverableError).not.toHaveBeenCalled();
  });

  it('FAULTS 84: hydrating during a refetch causes no error', async () => {
    worker.use(...creditsHandlers('low', { delayMs: 500 }));
    const { container, queryClient, arrive, onRecoverableError } = await hydrateInParts();
    await arrive();
    expect(queryClient.isFetching()).toBe(1);
    await waitFor(() => expect(container.textContent).toContain('900 credits left'));
    expect(onRecoverableError).not.toHaveBeenCalled();
  });

  it('FAULTS 84: hydrating after a refetch starts with the data of the server', async () => {
    worker.use(...creditsHandlers('low'));
    const { container, queryClient, arrive, onRecoverableError } = await hydrateInParts();
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(container.textContent).toContain('12,500');
    await arrive();
    expect(container.textContent).toContain('900 credits left');
    expect(onRecoverableError).not.toHaveBeenCalled();
  });
});
