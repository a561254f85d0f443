import { notifyManager, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { createRoot } from 'react-dom/client';
import { time } from './clock.js';
import { creditsOf } from './lotsOf.js';

const FOREIGN_QUERIES = 500;
const UPDATED_QUERIES = 100;
const LOTS = 12;

/** Milliseconds for one round of updates of a host's own queries. */
export interface ForeignTimes {
  /** On a page with three idle widgets. */
  widgetsMs: number;
  /** On a page without. */
  aloneMs: number;
}

/** Times what widgets add to a host's work on its own queries. */
export async function foreignTimes(
  stage: Element,
  rounds: number,
  warmUpRounds: number,
): Promise<ForeignTimes[]> {
  const alone = aHostCache();
  const shared = aHostCache();
  const container = document.createElement('div');
  stage.append(container);
  const root = createRoot(container);
  const isDrawn = () => container.querySelector('[data-slot=lot]') !== null;
  await time(container, () => root.render(<Widgets queryClient={shared} />), isDrawn);

  const samples: ForeignTimes[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const isAloneFirst = round % 2 === 0;
    const first = await updateMs(isAloneFirst ? alone : shared, round);
    const second = await updateMs(isAloneFirst ? shared : alone, round);
    const [aloneMs, widgetsMs] = isAloneFirst ? [first, second] : [second, first];
    if (round >= 0) samples.push({ aloneMs, widgetsMs });
  }
  root.unmount();
  container.remove();
  return samples;
}

function Widgets({ queryClient }: { queryClient: QueryClient }): ReactNode {
  return (
    <CreditsProvider
      team="bench"
      queryClient={queryClient}
      client={{ getCredits: async () => creditsOf(LOTS) }}
      now={() => PINNED_NOW}
    >
      <PlanBadge />
      <CreditBalance />
      <LotBreakdownChart plot={false} />
    </CreditsProvider>
  );
}

function aHostCache(): QueryClient {
  const queryClient = new QueryClient();
  for (let id = 0; id < FOREIGN_QUERIES; id += 1) update(queryClient, id, -1);
  return queryClient;
}

function update(queryClient: QueryClient, id: number, round: number): void {
  queryClient.setQueryData(['project', id], { id, name: `Project ${id}`, round });
}

/** Milliseconds until the updates are in the cache and every subscriber has heard of them, without waiting for timers. */
async function updateMs(queryClient: QueryClient, round: number): Promise<number> {
  const notifications: (() => void)[] = [];
  notifyManager.setScheduler((notify) => notifications.push(notify));
  globalThis.gc?.({ type: 'minor' });
  const startMs = performance.now();
  for (let id = 0; id < UPDATED_QUERIES; id += 1) update(queryClient, id, round);
  for (const notify of notifications) notify();
  // What React renders synchronously because of it.
  await Promise.resolve();
  const endMs = performance.now();
  notifyManager.setScheduler((notify) => setTimeout(notify, 0));
  return endMs - startMs;
}
