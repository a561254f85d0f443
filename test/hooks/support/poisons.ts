import { type DehydratedState, hydrate, type QueryClient } from '@tanstack/react-query';
import { creditsKeys } from 'react-credit-widgets';
import { aCredits, aLot, documentedExample } from 'react-credit-widgets/testing';

/** Values under our key that are not credits: of the wire, of another version, of a host's slip. */
export const POISONS: readonly (readonly [string, unknown])[] = [
  ['the wire body', documentedExample],
  ['a body of other types', { balance: {}, lots: {} }],
  ['credits of another version', { lots: null, balance: 5 }],
  ['a balance that is not a number', { ...aCredits(), balance: Number.NaN }],
  ['a balance that is text', { ...aCredits(), balance: '10' }],
  ['a balance with a fraction', { ...aCredits(), balance: 74.75 }],
  ['a list with a hole', { ...aCredits(), lots: [null] }],
  [
    'a lot that has more than it had',
    { ...aCredits(), lots: [aLot({ allocated: 1, remaining: 2 })] },
  ],
  ['a plan that is text', { ...aCredits(), plan: 'Pro' }],
  ['null', null],
  ['text', 'credits'],
  ['a list', []],
];

export type Poison = (queryClient: QueryClient, data: unknown) => void;

const queryKey = creditsKeys.team('acme');

/** How a foreign value gets under our key. */
export const WAYS: readonly (readonly [string, Poison])[] = [
  ['setQueryData', (client, data) => void client.setQueryData(queryKey, data)],
  [
    'hydrate',
    (client, data) => hydrate(client, aDehydrated({ data, dataUpdatedAt: Date.now() + 1_000 })),
  ],
  [
    'setState',
    (client, data) =>
      client
        .getQueryCache()
        .build(client, { queryKey })
        .setState({ data, dataUpdatedAt: Date.now(), status: 'success' }),
  ],
];

/** A dehydrated page with one entry of ours, in a state that `parts` completes. */
export function aDehydrated(parts: Record<string, unknown>): DehydratedState {
  const state = {
    data: undefined,
    dataUpdateCount: 1,
    dataUpdatedAt: 0,
    error: null,
    errorUpdateCount: 0,
    errorUpdatedAt: 0,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: false,
    status: 'success' as const,
    fetchStatus: 'idle' as const,
    ...parts,
  };
  const query = { queryKey, queryHash: JSON.stringify(queryKey), state, dehydratedAt: Date.now() };
  return { mutations: [], queries: [query] };
}
