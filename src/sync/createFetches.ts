import type { QueryObserver } from '@tanstack/react-query';
import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { ProviderSettings } from './CreditsStore.js';
import type { Entry } from './createEntry.js';
import { createReads, type ReadKind } from './createReads.js';
import type { CreditsKey } from './creditsKeys.js';
import { type EntryOptions, entryOptions } from './entryOptions.js';
import type { Environment } from './environment.js';
import type { Later } from './later.js';
import { isRevoking } from './policy/retry.js';
import { type CreditsRecord, recordAttempt, recordInvalidation } from './record.js';
import { requestAnswer } from './requestAnswer.js';

/** The observer through which a store fetches, so that react-query knows of it. */
export type CreditsObserver = QueryObserver<Credits, CreditsError, Credits, Credits, CreditsKey>;

/** The requests of a store. */
export interface Fetches {
  options: EntryOptions;
  /** Reads, and shows in the entry that it does. */
  fetch: (kind: ReadKind) => Promise<Credits>;
  /** Ends the running request, whose answer must not be shown anymore; it rejects with this error. */
  abort: (error: CreditsError) => void;
  /** Rejects those that wait for the next request. */
  cancel: (error: CreditsError) => void;
  /** The host has written to the entry: an answer to an earlier request does not overwrite that. */
  noteHostWrite: () => void;
}

/** What requests depend on. */
export interface FetchesParts {
  env: Environment;
  team: string | null | undefined;
  queryKey: CreditsKey;
  record: CreditsRecord;
  entry: Entry;
  /** The mounted providers, the one that committed last at the end; at least one. */
  getProviders: () => readonly ProviderSettings[];
  getObserver: () => CreditsObserver | null;
  getLater: () => Later | null;
  /** The server has denied access. */
  handleRevocation: (error: CreditsError, atMs: number) => void;
}

/**
 * Creates what a store's requests are made with. Each answer is written to the entry, even if the fetch that asked for it
 * was canceled.
 */
export function createFetches(parts: FetchesParts): Fetches {
  const { env, team, queryKey, record, entry, getProviders, getObserver, getLater } = parts;
  let running: AbortController | null = null;
  let given: Promise<Credits> | null = null;
  let hostWroteAtMs = 0;

  const attempt = async (noteStart: () => void) => {
    running = new AbortController();
    const { signal } = running;
    const { client } = getProviders().at(-1) as ProviderSettings;
    const request = async () => {
      // It may have waited for another tab.
      signal.throwIfAborted();
      if (!env.isOnline()) throw new CreditsError('network');
      noteStart();
      return requestAnswer(client, team ?? null, signal, env.now);
    };
    const later = getLater();
    const answer = await (later ? later.read(request, signal) : request());
    signal.throwIfAborted(); // must not be shown anymore
    recordAttempt(record, answer, env.steady());
    if (answer.credits) {
      if (answer.sentAtMs >= hostWroteAtMs) entry.write(answer.credits, answer.atMs);
      return answer.credits;
    }
    if (isRevoking(answer.error)) parts.handleRevocation(answer.error, answer.atMs);
    throw answer.error;
  };

  const reads = createReads(attempt, env);
  const read = (kind: ReadKind) => {
    if (kind === 'newer') recordInvalidation(record, env.now());
    return reads.read(kind);
  };

  /** A refetch through react-query wants newer data; a first load and a retry take what comes. */
  const kindOfFetch = (): ReadKind => {
    const { data, fetchFailureCount } = entry.getQuery()?.state ?? {};
    return data !== undefined && fetchFailureCount === 0 ? 'newer' : 'any';
  };

  return {
    options: entryOptions({
      queryKey,
      queryFn: async () => {
        const credits = await (given ?? read(kindOfFetch()));
        return (record.sentAtMs < hostWroteAtMs && entry.keep()) || credits;
      },
      record,
      mayRetry: () => getProviders().every(({ retry }) => retry !== false),
    }),
    fetch(kind) {
      const promise = read(kind);
      if (kind === 'newer') entry.endFetch(); // react-query itself would not, as long as there is no data
      given = promise; // `refetch` calls `queryFn` at once
      void getObserver()?.refetch({ cancelRefetch: false });
      given = null;
      promise.catch(() => {}); // the entry keeps the error
      return promise;
    },
    abort(error) {
      running?.abort(error);
      reads.forget();
    },
    cancel: reads.cancel,
    noteHostWrite() {
      hostWroteAtMs = env.now();
    },
  };
}
