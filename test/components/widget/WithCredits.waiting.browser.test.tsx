import { onlineManager } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import { CreditsProvider } from 'react-credit-widgets';
import { creditsHandlers, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { countRequests } from '../../support/requests.js';
import { worker } from '../../support/worker.js';
import { part, textOf, widgets } from '../support/widgets.js';

afterEach(() => onlineManager.setOnline(true));

describe.each(widgets)('<%s />', (_name, slot, Widget) => {
  const page = (
    <CreditsProvider team="acme" shareTabs={false} now={() => PINNED_NOW} retry={false}>
      <Widget />
    </CreditsProvider>
  );

  it('is busy during the first request, with a loading text', () => {
    worker.use(...creditsHandlers('slow'));
    render(page);
    expect(part(slot)).toHaveAttribute('data-state', 'pending');
    expect(part(slot)).toHaveAttribute('aria-busy', 'true');
    expect(textOf(part(slot))).toContain('Loading credits…');
    expect(textOf(part(slot))).not.toMatch(/\d/);
  });

  it('is no longer busy after the response', async () => {
    worker.use(...creditsHandlers('documented'));
    render(page);
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
    expect(part(slot)).not.toHaveAttribute('aria-busy');
    expect(textOf(part(slot))).not.toContain('Loading');
  });

  it('FAULTS 39: is shown as offline on first load, without a skeleton, and fetches when back online', async () => {
    worker.use(...creditsHandlers('documented'));
    const requests = countRequests();
    onlineManager.setOnline(false);
    render(page);
    expect(textOf(part(slot))).toContain("You're offline");
    expect(part(slot)).toHaveAttribute('data-offline', 'true');
    expect(part(slot)).not.toHaveAttribute('aria-busy');
    expect(document.querySelector('[data-slot=skeleton]')).toBeNull();
    expect(requests()).toBe(0);

    act(() => onlineManager.setOnline(true));
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'), {
      timeout: 16_000,
    });
    expect(part(slot)).not.toHaveAttribute('data-offline');
  }, 20_000);
});
