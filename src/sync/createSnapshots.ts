import type { Snapshot } from './CreditsStore.js';
import type { CreditsQuery } from './creditsQueryOptions.js';
import type { Environment } from './environment.js';
import type { CreditsRecord } from './record.js';

/** Nothing is known yet. */
export const NOTHING: Snapshot = {
  credits: null,
  error: null,
  isOffline: false,
  isFetching: false,
  asOfMs: 0,
  settledAtMs: 0,
  refreshedAtMs: 0,
  isRefreshDeferred: false,
};

/** Credits that stay on screen while their entry is gone, with their time. */
export type Kept = Pick<Snapshot, 'credits' | 'asOfMs'>;

/** What a snapshot is made of. */
export interface SnapshotParts {
  env: Pick<Environment, 'isOnline' | 'hasNetwork'>;
  record: CreditsRecord;
  getQuery: () => CreditsQuery | undefined;
  checkEntry: () => void;
  /** What stays on screen while the entry is empty. */
  getKept: () => Kept;
}

/** Reads of snapshots. */
export interface Snapshots {
  /** The current one: the same object until a field differs. */
  getSnapshot: () => Snapshot;
  /**
   * The one that a server can know, without failure or state of the network, as the page began to hydrate. Parts of a
   * page (behind `Suspense`) may hydrate long after others have refetched, and must still render what the server has
   * rendered. Call it only while hydrating.
   */
  getFirstSnapshot: () => Snapshot;
}

/** Creates the snapshots of a store. */
export function createSnapshots({
  env,
  record,
  getQuery,
  checkEntry,
  getKept,
}: SnapshotParts): Snapshots {
  let last = NOTHING;
  const firstOf = new WeakMap<CreditsQuery, Snapshot>(); // dropped with the entry, for example on sign-out

  const read = () => {
    const { data, error, status, fetchStatus, dataUpdatedAt = 0 } = getQuery()?.state ?? {};
    const { credits, asOfMs } = data ? { credits: data, asOfMs: dataUpdatedAt } : getKept();
    const shownError = (status === 'error' ? error : record.error) ?? null;
    const isUnreachable = shownError?.code === 'network' && !env.hasNetwork();
    return {
      credits,
      asOfMs,
      error: status === 'success' ? null : shownError,
      isOffline: fetchStatus === 'paused' || !env.isOnline() || isUnreachable,
      isFetching: fetchStatus === 'fetching',
      settledAtMs: record.settledAtMs,
      refreshedAtMs: record.refreshedAtMs,
      isRefreshDeferred: record.isRefreshDeferred && env.isOnline(),
    };
  };

  return {
    getSnapshot() {
      checkEntry();
      const next: Snapshot = read();
      const keys = Object.keys(next) as (keyof Snapshot)[];
      if (keys.some((key) => next[key] !== last[key])) last = next;
      return last;
    },
    getFirstSnapshot() {
      checkEntry();
      const query = getQuery();
      if (!query?.state.data) return NOTHING;
      const { data, dataUpdatedAt } = query.state;
      const first = firstOf.get(query) ?? { ...NOTHING, credits: data, asOfMs: dataUpdatedAt };
      if (typeof window !== 'undefined') firstOf.set(query, first); // a server keeps nothing beyond the request
      return first;
    },
  };
}
