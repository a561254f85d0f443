import { QueryClient } from '@tanstack/react-query';
import { render, within } from '@testing-library/react';
import {
  CreditBalance,
  type Credits,
  type CreditsClient,
  type CreditsError,
  CreditsProvider,
  type CreditsProviderProps,
} from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { onTestFinished, vi } from 'vitest';

/** What a channel of team "acme" is called: part of the protocol between tabs. */
export const CHANNEL = 'react-credit-widgets/acme';

/** A server for several pages, whose answers come when told to. */
export function aServer() {
  const waiting: PromiseWithResolvers<Credits>[] = [];
  const getCredits = vi.fn<CreditsClient['getCredits']>(() => {
    const answer = Promise.withResolvers<Credits>();
    waiting.push(answer);
    return answer.promise;
  });
  const next = () => vi.waitUntil(() => waiting.shift());
  return {
    client: { getCredits },
    requests: () => getCredits.mock.calls.length,
    answer: async (balance: number) => (await next()).resolve(aCredits({ balance })),
    fail: async (error: CreditsError) => (await next()).reject(error),
  };
}

/** A page with a cache of its own, as another tab has one. */
export function openPage(client: CreditsClient, props: Partial<CreditsProviderProps> = {}) {
  const queryClient = new QueryClient();
  const own = { ...client }; // no two tabs have an object in common
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

/** Another tab of this origin that may say anything, and hears everything. */
export function aStranger() {
  const channel = new BroadcastChannel(CHANNEL);
  const heard: unknown[] = [];
  channel.addEventListener('message', ({ data }) => heard.push(data));
  onTestFinished(() => channel.close());
  return { heard, say: (message: unknown) => channel.postMessage(message) };
}

/** Resolves when all that was said until now has been heard. */
export async function allHeard(): Promise<void> {
  const [from, to] = [new BroadcastChannel(CHANNEL), new BroadcastChannel(CHANNEL)];
  await new Promise((resolve) => {
    to.addEventListener('message', resolve);
    from.postMessage('a bell');
  });
  from.close();
  to.close();
}

/** Resolves when no tab has its turn, or waits for it. */
export async function nobodyAsks(): Promise<void> {
  for (;;) {
    const { held = [], pending = [] } = await navigator.locks.query();
    if (held.length + pending.length === 0) return;
  }
}

/** Resolves when a tab waits for its turn. */
export async function isQueued(): Promise<void> {
  while (!(await navigator.locks.query()).pending?.length);
}
