import { act, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { creditsHandlers, PINNED_NOW } from 'react-credit-widgets/testing';
import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { serverMarkup } from '../support/serverMarkup.js';
import { worker } from '../support/worker.js';
import { aDashboard, aFilledClient } from './page.js';

/** A server's HTML in the page, and what React complains about while it takes it over. */
async function hydrate(page: () => ReactNode) {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = serverMarkup(page());
  const before = container.textContent;
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(container, page(), { onRecoverableError }));
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  return { container, before, onRecoverableError };
}

describe('hydration', () => {
  it('FAULTS 84: the real clock, zone and data of a server make no error, and all widgets live', async () => {
    const nowMs = Date.now();
    const page = () => aDashboard({ queryClient: aFilledClient(nowMs) });
    const { container, onRecoverableError } = await hydrate(page);
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.textContent).not.toContain('couldn’t be shown');
    expect(container.textContent).toContain('12,500');
  });

  it('FAULTS 84: dates stand there at once, relative texts once the page runs', async () => {
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

  it('FAULTS 84: without a cache of the server’s, both sides start with a skeleton', async () => {
    worker.use(...creditsHandlers('documented'));
    const { container, before, onRecoverableError } = await hydrate(() => aDashboard({}));
    expect(before).toContain('Loading credits…');
    await waitFor(() => expect(container.textContent).toContain('12,500'));
    expect(onRecoverableError).not.toHaveBeenCalled();
  });
});
