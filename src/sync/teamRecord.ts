import type { CreditsClient } from '../api/CreditsClient.js';

/** State kept outside of react-query, per client and team. */
export interface TeamRecord {
  /** Fetch cycles (an attempt and its quick retries) that failed since the last success. */
  failedCycles: number;
  /** When the last attempt ended, by `performance.now()`, which cannot be set back; `Infinity` for never. */
  settledAtMs: number;
  /** Epoch milliseconds of the last refresh by the user; 0 for never. */
  refreshedAtMs: number;
  /** Epoch milliseconds at which the host last invalidated the query; 0 for never. */
  invalidatedAtMs: number;
  /** Epoch milliseconds at which a refresh was last requested too early and deferred; 0 for never. */
  deferredAtMs: number;
  /** Epoch milliseconds at which the request for the last result was sent, here or in another tab; 0 for none. */
  sentAtMs: number;
  /** Epoch milliseconds at which access to the credits was last revoked; 0 for never. */
  revokedAtMs: number;
  /** Epoch milliseconds of a result shared by the tabs, for the cache update that is about to follow; 0 for none. */
  resultAtMs: number;
  /** Aborts the running request, whose response must not be shown anymore. */
  abort: () => void;
}

const records = new WeakMap<CreditsClient, Map<string | null, TeamRecord>>();

/** The record of a client and a team; it is garbage-collected with the client. */
export function teamRecord(client: CreditsClient, team: string | null): TeamRecord {
  const byTeam = records.get(client) ?? new Map<string | null, TeamRecord>();
  records.set(client, byTeam);
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
