import type { QueryCache } from '@tanstack/react-query';
import { asOfMsOf } from '../api/asOf.js';
import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { cleanEntry, markChecked, markOutdated } from './cleanEntry.js';
import type { CreditsQuery } from './creditsQueryOptions.js';
import { outcomeOf } from './policy/polling.js';
import { type CreditsRecord, recordFound } from './record.js';

/** Two clocks differ, and an answer takes its time: up to this age, in milliseconds, it counts as new. */
const NEW_UP_TO_MS = 300_000;

/** A store's entry in react-query's cache, which is outside data: everything with the query client may write to it. */
export interface Entry {
  getQuery: () => CreditsQuery | undefined;
  /** Empties what is not ours, and dates our own answer by its age. Returns whether data was emptied. */
  check: () => boolean;
  /** Writes an answer that arrived at `atMs` (epoch milliseconds), dated by its age if it is old. */
  write: (credits: Credits, atMs: number) => void;
  /** The data of now, to be kept with its date when a fetch ends with an older answer; `undefined` without any. */
  keep: () => Credits | undefined;
  /** Ends the running fetch, if there is one, without a result. */
  endFetch: () => void;
  /** Empties the entry and shows the error in its place. */
  clear: (error: CreditsError, atMs: number) => void;
  /** Whether the state is not our own: restored, hydrated, or written by the host. */
  isForeign: () => boolean;
  /** Records the time of a result that is not our own. */
  adopt: (steadyMs: number) => void;
}

/** The entry under a hash; it comes and goes. */
export function createEntry(cache: QueryCache, queryHash: string, record: CreditsRecord): Entry {
  let written: Credits | undefined;
  let writtenAsOfMs = 0;
  let isWriting = false;
  let checkedState: CreditsQuery['state'] | undefined; // every widget checks, and states are replaced, not changed
  const getQuery = () => cache.get(queryHash) as CreditsQuery | undefined;

  const isForeign = () => {
    const { data, error } = getQuery()?.state ?? {};
    if (isWriting) return false;
    return error ? error !== record.error : data !== undefined && data !== written;
  };

  return {
    getQuery,
    isForeign,
    check() {
      const query = getQuery();
      if (!query || query.state === checkedState) return false;
      const isEmptied = cleanEntry(query, record.error);
      // react-query dates an answer by when its fetch ended.
      const isOwn = query.state.data !== undefined && query.state.data === written;
      if (isOwn && query.state.dataUpdatedAt !== writtenAsOfMs) {
        query.setState({ dataUpdatedAt: writtenAsOfMs });
      }
      checkedState = query.state;
      return isEmptied;
    },
    write(credits, atMs) {
      const asOfMs = asOfMsOf(credits) ?? atMs;
      writtenAsOfMs = atMs - asOfMs > NEW_UP_TO_MS ? asOfMs : atMs;
      const query = getQuery();
      markChecked(credits);
      markOutdated(record.attemptError);
      isWriting = true;
      query?.setData(credits, { manual: true, updatedAt: writtenAsOfMs });
      isWriting = false;
      written = query?.state.data; // which may share parts with the data before
      markChecked(written);
    },
    keep() {
      const { data, dataUpdatedAt = 0 } = getQuery()?.state ?? {};
      written = data;
      writtenAsOfMs = dataUpdatedAt;
      return data;
    },
    endFetch() {
      void getQuery()?.cancel({ silent: true });
      getQuery()?.setState({ fetchStatus: 'idle' });
    },
    clear(error, atMs) {
      markOutdated(getQuery()?.state.data);
      const errorState = { error, errorUpdatedAt: atMs, status: 'error' } as const;
      getQuery()?.setState({ data: undefined, dataUpdatedAt: 0, ...errorState });
    },
    adopt(steadyMs) {
      const state = getQuery()?.state;
      if (!state || !isForeign()) return;
      const { error, atMs } = outcomeOf(state);
      const isOver = record.error !== null && error === null; // older credits end a failure, too
      if (atMs <= record.settledAtMs && !isOver) return;
      recordFound(record, { error, atMs: Math.max(atMs, record.settledAtMs) }, steadyMs);
    },
  };
}
