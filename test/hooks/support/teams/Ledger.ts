import { type Mark, TEAMS, type Team } from './marks.js';

/** What the page may show of one team. */
interface Entry {
  /** Data of a lower version were revoked, or dropped with a log-out. */
  floor: number;
  /** Epoch milliseconds since when the floor holds: within the same millisecond the page may not have been drawn yet. */
  floorSinceMs: number;
  /** The highest version that was seen. */
  seen: number;
  /** When it was first seen: within the same millisecond other widgets may not have been drawn yet. */
  seenAtMs: number;
  /** The version of the last success that reached the client, 0 for none. */
  received: number;
}

/** The model: what has happened to each team, what may be shown therefore, and what was seen that may not. */
export class Ledger {
  /** Whose credits the host asks for at the moment. */
  team: Team | null = 'a';
  /** What was wrong until now, a line each. */
  readonly faults: string[] = [];
  #version = 0;
  readonly #entries = Object.fromEntries(
    TEAMS.map((team) => [team, { floor: 0, floorSinceMs: 0, seen: 0, seenAtMs: 0, received: 0 }]),
  ) as Record<Team, Entry>;

  /** The version of a request that starts now. */
  nextVersion(): number {
    this.#version += 1;
    return this.#version;
  }

  /** A success has reached the client. */
  receive({ team, version }: Mark): void {
    const entry = this.#entries[team];
    entry.received = Math.max(entry.received, version);
  }

  /** The version that a team's widgets have to show; 0 for none. */
  expected(team: Team): number {
    const { received, floor } = this.#entries[team];
    return received < floor ? 0 : received;
  }

  /** From the next millisecond on, nothing of a team is shown until a request that starts later succeeds. */
  revoke(team: Team): void {
    this.#raiseFloor(team, Date.now());
  }

  /** The same at once. */
  forget(team: Team): void {
    this.#raiseFloor(team, Number.NEGATIVE_INFINITY);
  }

  /** Judges what a reader, or a hook, has just got. */
  see(marks: readonly Mark[], where: string): void {
    for (const mark of marks) {
      const fault = this.#faultOf(mark);
      if (fault) this.blame(`${where}: ${mark.team}#${mark.version} ${fault}`);
    }
    for (const { team, version } of marks) {
      const entry = this.#entries[team];
      if (version <= entry.seen) continue;
      entry.seen = version;
      entry.seenAtMs = Date.now();
    }
  }

  blame(fault: string): void {
    if (!this.faults.includes(fault)) this.faults.push(fault);
  }

  #faultOf({ team, version }: Mark): string | null {
    const { floor, floorSinceMs, seen, seenAtMs } = this.#entries[team];
    if (team !== this.team) return `while the team is ${this.team}`;
    if (version < floor && Date.now() > floorSinceMs) return 'after it was revoked or dropped';
    return version < seen && Date.now() > seenAtMs ? `after #${seen}` : null;
  }

  #raiseFloor(team: Team, sinceMs: number): void {
    const entry = this.#entries[team];
    entry.floor = this.#version + 1;
    entry.floorSinceMs = sinceMs;
  }
}
