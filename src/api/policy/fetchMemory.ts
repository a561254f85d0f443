import type { CreditsClient } from '../createCreditsClient.js';

/** What is remembered beside a fetcher, per client and team. */
export interface FetchMemory {
  /** Fetch cycles (an attempt and its quick retries) that failed since the last success. */
  failedCycles: number;
  /** When the last attempt ended, by `performance.now()`, which nobody can set back; `Infinity` for never. */
  settledAtMs: number;
  /** Epoch milliseconds at which somebody last asked for fresh numbers; 0 for never. */
  askedAtMs: number;
}

const memories = new WeakMap<CreditsClient, Map<string | null, FetchMemory>>();

/** The one record of a client and a team; it goes when the client goes. */
export function fetchMemory(client: CreditsClient, team: string | null): FetchMemory {
  const byTeam = memories.get(client) ?? new Map<string | null, FetchMemory>();
  memories.set(client, byTeam);
  const memory = byTeam.get(team) ?? {
    failedCycles: 0,

    settledAtMs: Infinity,
    askedAtMs: 0,
  };
  byTeam.set(team, memory);
  return memory;
}
