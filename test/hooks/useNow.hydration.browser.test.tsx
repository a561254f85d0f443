import { QueryClient } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { CreditsProvider, creditsKeys, useNow } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

function Clock() {
  return <output>{useNow()}</output>;
}

describe('useNow', () => {
  it('FAULTS 84: is the time of the data while hydrating, then the real time', async () => {
    const queryClient = new QueryClient();
    const fetchedAtMs = Date.now() - 5 * 60_000;
    queryClient.setQueryData(creditsKeys.team('acme'), aCredits(), { updatedAt: fetchedAtMs });
    const page = (
      <CreditsProvider team="acme" queryClient={queryClient}>
        <Clock />
      </CreditsProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    expect(container).toHaveTextContent(String(fetchedAtMs));

    const onRecoverableError = vi.fn();
    const root = await act(async () => hydrateRoot(container, page, { onRecoverableError }));
    const lateMs = Date.now() - Number(screen.getByRole('status').textContent);
    expect(lateMs).toBeGreaterThanOrEqual(0);
    expect(lateMs).toBeLessThan(5_000);
    expect(onRecoverableError).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    container.remove();
  });
});
