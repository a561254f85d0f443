import {
  environmentManager,
  focusManager,
  onlineManager,
  QueryClient,
  QueryObserver,
} from '@tanstack/react-query';
import {
  type CreditsQuerySettings,
  createCreditsClient,
  creditsQueryOptions,
} from 'react-credit-widgets/query';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { onTestFinished, vi } from 'vitest';
import { fakeFetch } from '../../api/support/fakeFetch.js';

export const MINUTE_MS = 60_000;

/**
 * A page with react-query but without React, on a fake clock that starts at `PINNED_NOW`, to test what
 * `creditsQueryOptions` does by itself. `answer` is the fake server; `fetch` counts requests.
 */
export function aDashboard(answer: () => Response | Promise<Response>) {
  vi.useFakeTimers({ now: PINNED_NOW });
  vi.stubGlobal('window', {});
  environmentManager.setIsServer(() => false);
  const queryClient = new QueryClient();
  queryClient.mount();
  onTestFinished(() => {
    queryClient.unmount();
    queryClient.clear();
    focusManager.setFocused(undefined);
    onlineManager.setOnline(true);
    environmentManager.setIsServer(() => true);
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const fetch = fakeFetch(answer);
  const client = createCreditsClient({ endpoint: 'https://dashboard.example/api/credits', fetch });
  const optionsOf = (settings?: CreditsQuerySettings) =>
    creditsQueryOptions(client, 'team-1', settings);
  /** Mounts one widget; returns its observer and an unmount function. */
  const mount = (settings?: CreditsQuerySettings) => {
    const observer = new QueryObserver(queryClient, optionsOf(settings));
    return { observer, unmount: observer.subscribe(() => {}) };
  };
  return {
    fetch,
    mount,
    optionsOf,
    queryClient,
    /** The number of requests so far. */
    requests: () => fetch.mock.calls.length,
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  };
}
