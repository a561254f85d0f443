import { QueryClient } from '@tanstack/react-query';
import { act, render, waitFor, within } from '@testing-library/react';
import {
  CreditBalance,
  type Credits,
  type CreditsClient,
  CreditsError,
  CreditsProvider,
} from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { expect, onTestFinished, vi } from 'vitest';

/** The name of the channel and of the lock of team "acme": part of the protocol between tabs. */
export const CHANNEL = 'react-credit-widgets/1|/api/credits|acme';

/** A fake server for several pages, which responds when the test tells it to. */
export function aServer() {
  const waiting: PromiseWithResolvers<Credits>[] = [];
  const getCredits = vi.fn<CreditsClient['getCredits']>(() => {
    const answer = Promise.withResolvers<Credits>();
    waiting.push(answer);
    return answer.promise;
  });
  // A request that hangs in a failed test would hold the lock in the tests that follow.
  onTestFinished(() => {
    for (const { reject } of waiting) reject(new CreditsError('network'));
  });
  const next = () => vi.waitUntil(() => waiting.shift());
  return {
    client: { getCredits },
    requests: () => getCredits.mock.calls.length,
    answer: async (balance: number) => (await next()).resolve(aCredits({ balance })),
    fail: async (error: CreditsError) => (await next()).reject(error),
  };
}

/** A page with its own cache, like another tab, that shows this balance, and has loaded what tabs share with. */
export async function anOpenPage(server: ReturnType<typeof aServer>, balance: number) {
  const queryClient = new QueryClient();
  const { container, unmount } = render(
    <CreditsProvider team="acme" client={server.client} queryClient={queryClient} retry={false}>
      <CreditBalance />
    </CreditsProvider>,
  );
  const text = () => container.querySelector('[data-slot=credit-balance]')?.textContent ?? '';
  await act(() => server.answer(balance));
  await waitFor(() => expect(text()).toContain(balance.toLocaleString('en')));
  return {
    queryClient,
    unmount,
    text,
    refresh: () =>
      within(container)
        .getByRole('button', { name: /Refresh|Try again/ })
        .click(),
  };
}

/** Resolves when every message posted so far has been delivered. */
export async function messagesDelivered(): Promise<void> {
  const [from, to] = [new BroadcastChannel(CHANNEL), new BroadcastChannel(CHANNEL)];
  await new Promise((resolve) => {
    to.addEventListener('message', resolve);
    from.postMessage('flush');
  });
  from.close();
  to.close();
}

/** Resolves when no tab holds the lock or waits for it. */
export async function locksReleased(): Promise<void> {
  for (;;) {
    const { held = [], pending = [] } = await navigator.locks.query();
    if (held.length + pending.length === 0) return;
  }
}

/** Resolves when a tab waits for the lock. */
export async function lockQueued(): Promise<void> {
  while (!(await navigator.locks.query()).pending?.length);
}
