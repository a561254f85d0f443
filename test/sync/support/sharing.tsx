import { QueryClient } from '@tanstack/react-query';
import { render, within } from '@testing-library/react';
import {
  CreditBalance,
  type Credits,
  type CreditsClient,
  CreditsError,
  CreditsProvider,
  type CreditsProviderProps,
} from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { onTestFinished, vi } from 'vitest';

/** The channel name of team "acme": part of the protocol between tabs. */
export const CHANNEL = 'react-credit-widgets/acme';

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

/** A page with its own cache, like another tab. */
export function openPage(client: CreditsClient, props: Partial<CreditsProviderProps> = {}) {
  const queryClient = new QueryClient();
  const own = { ...client }; // tabs share no objects
  const page = (changed: Partial<CreditsProviderProps> = {}) => (
    <CreditsProvider
      team="acme"
      client={own}
      queryClient={queryClient}
      retry={false}
      {...props}
      {...changed}
    >
      {'children' in { ...props, ...changed } ? (
        { ...props, ...changed }.children
      ) : (
        <CreditBalance />
      )}
    </CreditsProvider>
  );
  const { container, rerender, unmount } = render(page());
  const root = () => container.querySelector('[data-slot=credit-balance]');
  return {
    queryClient,
    unmount,
    change: (changed: Partial<CreditsProviderProps>) => rerender(page(changed)),
    text: () => root()?.textContent ?? '',
    state: () => root()?.getAttribute('data-state'),
    refresh: () =>
      within(container)
        .getByRole('button', { name: /Refresh|Try again/ })
        .click(),
  };
}

/** Another tab of this origin, which may post anything and records every message. */
export function anUntrustedTab() {
  const channel = new BroadcastChannel(CHANNEL);
  const received: unknown[] = [];
  channel.addEventListener('message', ({ data }) => received.push(data));
  onTestFinished(() => channel.close());
  return { received, post: (message: unknown) => channel.postMessage(message) };
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

/** Resolves when a tab has the lock, and has sent its request. */
export async function lockHeld(): Promise<void> {
  while (!(await navigator.locks.query()).held?.length);
}

/** Resolves when a tab waits for the lock. */
export async function lockQueued(): Promise<void> {
  while (!(await navigator.locks.query()).pending?.length);
}
