/**
 * Options that a host could set for all queries and that would break a promise of this package. `undefined` overrides a
 * host's default, too. They are no part of the declared type of our options.
 */
export const PINNED_OPTIONS = {
  enabled: true,
  networkMode: 'online',
  refetchIntervalInBackground: false,
  throwOnError: false,
  structuralSharing: true,
  subscribed: true,
  placeholderData: undefined, // another team's number must never be shown
  initialData: undefined,
  initialDataUpdatedAt: undefined,
  persister: undefined, // would answer from a storage when the server is asked
  select: undefined,
  notifyOnChangeProps: undefined,
  queryHash: undefined,
  behavior: undefined,
  _type: undefined, // an infinite query
} as const;
