import type { CreditsClient } from '../createCreditsClient.js';

/** What is remembered beside a fetcher, per client and team. */
export interface Cycles {
  /** Fetch cycles (an attempt and its quick retries) that failed since the last success. */
  failed: number;
}

const cyclesByClient = new WeakMap<CreditsClient, Map<string | null, Cycles>>();

/** The one record of a client and a team; it goes when the client goes. */
export function cyclesOf(client: CreditsClient, team: string | null): Cycles {
  const byTeam = cyclesByClient.get(client) ?? new Map<string | null, Cycles>();
  cyclesByClient.set(client, byTeam);
  const cycles = byTeam.get(team) ?? { failed: 0 };
  byTeam.set(team, cycles);
  return cycles;
}
