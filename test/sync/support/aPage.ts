import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { type CreditsClient, CreditsError } from 'react-credit-widgets/query';
import { aCredits } from 'react-credit-widgets/testing';
import { vi } from 'vitest';
import type { ProviderSettings } from '../../../src/sync/CreditsStore.js';
import type { Seat } from '../../../src/sync/createPresence.js';
import { createRegistry } from '../../../src/sync/createRegistry.js';
import { DEFAULT_SOURCE } from '../../../src/sync/creditsKeys.js';
import type { FakeTab } from './anEnvironment.js';
import { someSettings } from './aStore.js';

/** A fake server: the answer to the nth request, 1 or more, after 50 ms; `answers` may be changed. */
export function aServer(answer: (n: number) => number | CreditsError = (n) => n) {
  const server = { answer, requests: 0, takesMs: 50, atOnce: 0, mostAtOnce: 0 };
  const client: CreditsClient = {
    async getCredits() {
      server.requests += 1;
      server.atOnce += 1;
      server.mostAtOnce = Math.max(server.mostAtOnce, server.atOnce);
      const end = server.answer(server.requests);
      await new Promise((resolve) => setTimeout(resolve, server.takesMs));
      server.atOnce -= 1;
      if (end instanceof CreditsError) throw end;
      return aCredits({ balance: end });
    },
  };
  return Object.assign(server, { client });
}

interface PageOptions {
  queryClient?: QueryClient;
  source?: string;
}

/** A page in one tab of a fake browser. `mount` is a provider and a widget below it, without React. */
export function aPage(
  env: FakeTab,
  { queryClient = new QueryClient(), source = DEFAULT_SOURCE }: PageOptions = {},
) {
  const registry = createRegistry(env);
  const hub = registry.hubOf(queryClient);
  const presence = registry.presenceOf(source);

  const mount = (team: Seat['team'], overrides: Partial<ProviderSettings> = {}) => {
    const settings = someSettings({ sharesTabs: true, ...overrides });
    const { sharesTabs } = settings;
    const seat: Seat = { team, hub, sharesTabs, shown: new Set() };
    const releaseHub = hub.hold();
    let releases: (() => unknown)[] = [];
    const show = (next: Seat['team']) => {
      for (const release of releases.splice(0)) release();
      seat.team = next;
      const store = hub.storeOf({ team: next, source }, settings);
      releases = [store.connect(settings)];
      presence.update(seat);
      if (next) releases.push(store.addConsumer({ intervalMs: 60_000 }));
      presence.apply();
      return store;
    };
    let store = show(team);
    return {
      store: () => store,
      snapshot: () => store.getSnapshot(),
      balance: () => store.getSnapshot().credits?.balance,
      code: () => store.getSnapshot().error?.code,
      change(next: Seat['team']) {
        store = show(next);
      },
      unmount() {
        for (const release of releases.splice(0)) release();
        presence.release(seat);
        presence.apply();
        releaseHub();
      },
    };
  };

  return {
    registry,
    hub,
    presence,
    queryClient,
    mount,
    /** A host's own `useCredits` of a store. Returns the observer. */
    observe(store: ReturnType<typeof hub.storeOf>) {
      const observer = new QueryObserver(queryClient, { ...store.options, refetchOnMount: false });
      observer.subscribe(() => {});
      return observer;
    },
  };
}

/** Lets fake time pass, and what is loaded arrive. */
export async function pass(ms: number): Promise<void> {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(ms);
}
