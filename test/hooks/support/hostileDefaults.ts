import { type DefaultOptions, hashKey, type QueryKey, skipToken } from '@tanstack/react-query';
import { aCredits } from 'react-credit-widgets/testing';

type Queries = NonNullable<DefaultOptions['queries']>;

/** Credits that only a host's option can produce. */
const FORGED = aCredits({ balance: 666 });
const forge = () => FORGED;

/**
 * For each option of react-query that a host can set for all queries: values that would break the widgets, if they had
 * an effect. A new option of react-query is a type error here.
 */
const hostileDefaults = {
  _defaulted: [true],
  _optimisticResults: ['isRestoring'],
  _type: ['infinite'],
  behavior: [
    { onFetch: (context: { fetchFn: unknown }) => Object.assign(context, { fetchFn: forge }) },
  ],
  enabled: [false, () => false],
  experimental_prefetchInRender: [true],
  gcTime: [0, Infinity],
  initialData: [FORGED, forge],
  initialDataUpdatedAt: [0, () => Date.now() + 60_000],
  maxPages: [1],
  meta: [{ source: 'the host', persist: true }],
  networkMode: ['always', 'offlineFirst'],
  notifyOnChangeProps: [[], 'all', () => []],
  persister: [async () => FORGED],
  placeholderData: [FORGED, forge, (previous: unknown) => previous],
  queryFn: [forge, skipToken],
  queryHash: ['the one entry of this host'],
  queryKeyHashFn: [(key: QueryKey) => `host:${hashKey(key)}`],
  refetchInterval: [1, () => 1],
  refetchIntervalInBackground: [true],
  refetchOnMount: ['always', true],
  refetchOnReconnect: ['always', true],
  refetchOnWindowFocus: ['always', true],
  retry: [true, 5, () => true],
  retryDelay: [0, () => 0],
  retryOnMount: [true],
  select: [forge, () => undefined],
  staleTime: [0, Infinity, 'static'],
  structuralSharing: [forge, false],
  subscribed: [false],
  suspense: [true],
  throwOnError: [true, () => true],
} satisfies Record<keyof Queries, readonly unknown[]> & Record<string, readonly unknown[]>;

/** Each option with one of its values, as a host writes it. */
export const hostileCases = Object.entries(hostileDefaults).flatMap(([name, values]) =>
  values.map((value, index) => [`${name} (${index + 1})`, { [name]: value } as Queries] as const),
);
