import type { CreditsClient } from '../api/CreditsClient.js';

/** What is remembered beside a fetcher, per client and team. */
export interface TeamRecord {
  /** Fetch cycles (an attempt and its quick retries) that failed since the last success. */
  failedCycles: number;
  /** When the last attempt ended, by `performance.now()`, which nobody can set back; `Infinity` for never. */
  settledAtMs: number;
  /** Epoch milliseconds at which somebody last asked for fresh numbers; 0 for never. */
  refreshedAtMs: number;
  /** Epoch milliseconds at which the host last said that what the cache has is no longer so; 0 for never. */
  invalidatedAtMs: number;
  /** Epoch milliseconds at which somebody last asked too soon; 0 for never. */
  deferredAtMs: number;
  /** Epoch milliseconds at which the request for the last result was sent, here or in another tab; 0 for none. */
  sentAtMs: number;
  /** Epoch milliseconds at which somebody last was told that they may not see the credits; 0 for never. */
  revokedAtMs: number;
  /** Epoch milliseconds of a result that other tabs have too, for the entry that the cache is about to make; 0 for none. */
  resultAtMs: number;
  /** Ends the request that is under way, for when nobody may know its answer. */
  abort: () => void;
}

const memories = new WeakMap<CreditsClient, Map<string | null, TeamRecord>>();

/** The one record of a client and a team; it goes when the client goes. */
export function teamRecord(client: CreditsClient, team: string | null): TeamRecord {
  const byTeam = memories.get(client) ?? new Map<string | null, TeamRecord>();
  memories.set(client, byTeam);
  const record = byTeam.get(team) ?? {
    failedCycles: 0,
    settledAtMs: Infinity,
    refreshedAtMs: 0,
    invalidatedAtMs: 0,
    deferredAtMs: 0,
    sentAtMs: 0,
    revokedAtMs: 0,
    resultAtMs: 0,
    abort: () => {},
  };
  byTeam.set(team, record);
  return record;
}
