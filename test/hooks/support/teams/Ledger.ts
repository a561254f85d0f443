import { type Mark, TEAMS, type Team } from './marks.js';

/** What the page may show of one team. */
interface Entry {
  /** Data of a lower version was revoked, or dropped on sign-out. */
  floor: number;
  /** When the floor was raised, epoch milliseconds: within the same millisecond the page may not have rendered yet. */
  floorSinceMs: number;
  /** The highest version that was seen. */
  seen: number;
  /** When it was first seen, epoch milliseconds: within the same millisecond others may not have rendered yet. */
  seenAtMs: number;
  /** The version of the last success that reached the client, 0 for none. */
  received: number;
}

/** The model: tracks what may be shown of each team, and collects violations. */
export class Ledger {
  /** The current team of the host. */
  team: Team | null = 'a';
  /** The violations so far, one line each. */
  readonly violations: string[] = [];
  #version = 0;
  readonly #entries = Object.fromEntries(
    TEAMS.map((team) => [team, { floor: 0, floorSinceMs: 0, seen: 0, seenAtMs: 0, received: 0 }]),
  ) as Record<Team, Entry>;

  /** The version of a request that starts now. */
  nextVersion(): number {
    this.#version += 1;
    return this.#version;
  }

  /** Records that a successful response has reached the client. */
  receive({ team, version }: Mark): void {
    const entry = this.#entries[team];
    entry.received = Math.max(entry.received, version);
  }

  /** The version that a team's widgets must show; 0 for none. */
  expected(team: Team): number {
    const { received, floor } = this.#entries[team];
    return received < floor ? 0 : received;
  }

  /** From the next millisecond on, a team's data may be shown only after a later request succeeds. */
  revoke(team: Team): void {
    this.#raiseFloor(team, Date.now());
  }

  /** Like `revoke`, but effective at once. */
  drop(team: Team): void {
    this.#raiseFloor(team, Number.NEGATIVE_INFINITY);
  }

  /** Checks what the page or a hook has just shown. */
  check(marks: readonly Mark[], where: string): void {
    for (const mark of marks) {
      const violation = this.#violationOf(mark);
      if (violation) this.addViolation(`${where}: ${mark.team}#${mark.version} ${violation}`);
    }
    for (const { team, version } of marks) {
      const entry = this.#entries[team];
      if (version <= entry.seen) continue;
      entry.seen = version;
      entry.seenAtMs = Date.now();
    }
  }

  addViolation(violation: string): void {
    if (!this.violations.includes(violation)) this.violations.push(violation);
  }

  #violationOf({ team, version }: Mark): string | null {
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
