import type { CreditsClient } from '../api/CreditsClient.js';
import type { Credits } from '../credits/types.js';
import { createReads } from './createReads.js';
import { type CreditsRecord, createRecord, recordAttempt } from './record.js';
import { requestAnswer } from './requestAnswer.js';
import { systemTimers } from './systemTimers.js';

/** Reads a team's credits outside of a store. */
export interface Reader {
  record: CreditsRecord;
  read: () => Promise<Credits>;
}

const readers = new WeakMap<CreditsClient, Map<string | null, Reader>>();

/** Reads of a client and a team, garbage-collected with the client: requests are joined, not repeated. */
export function readerOf(client: CreditsClient, team: string | null): Reader {
  const byTeam = readers.get(client) ?? new Map<string | null, Reader>();
  readers.set(client, byTeam);
  const reader = byTeam.get(team) ?? createReader(client, team);
  byTeam.set(team, reader);
  return reader;
}

function createReader(client: CreditsClient, team: string | null): Reader {
  const record = createRecord();
  const { signal } = new AbortController();
  const attempt = async () => {
    const answer = await requestAnswer(client, team, signal, systemTimers.now);
    recordAttempt(record, answer, systemTimers.steady());
    if (answer.credits) return answer.credits;
    throw answer.error;
  };
  if (typeof window === 'undefined') return { record, read: attempt }; // each page that a server draws reads for itself
  const { read } = createReads(attempt, systemTimers);
  return { record, read: () => read('newer') };
}
