import { PINNED_NOW } from 'react-credit-widgets/testing';

/** The teams of both tabs. */
export const TEAMS = ['a', 'b'] as const;
export type Team = (typeof TEAMS)[number];

/** How lines begin that say what followed from an event. */
const BY_ITSELF = '  - ';
/** Lines in a row that are printed of these. */
const MAX_BLOCK = 12;

/** An answer of another tab may be taken this much later, in milliseconds, and then counts as new. */
const TAKEN_WITHIN_MS = 3_000;

/** One answer of the server, or one write of a host; its number is the balance. */
export interface Version {
  number: number;
  team: Team;
  /** Epoch milliseconds at which it was requested or written. */
  sentAtMs: number;
  /** Of which time it is at the earliest and at the latest, epoch milliseconds. */
  fromMs: number;
  toMs: number;
}

/** The model: what each tab may show, and everything that went wrong. */
export class Ledger {
  readonly violations: string[] = [];
  readonly #history: string[] = [];
  readonly #versions = new Map<number, Version>();
  readonly #revokedAtMs = new Map<string, number>();

  /** What has happened so far, a line each. */
  get history(): string {
    return shortened(this.#history).join('\n  ');
  }

  /** Adds what has followed from an event. */
  noteEffect(line: string): void {
    this.note(`${BY_ITSELF.trimStart()}${line}`);
  }

  note(line: string): void {
    const seconds = ((Date.now() - PINNED_NOW) / 1_000).toFixed(3);
    this.#history.push(`${seconds.padStart(9)}  ${line}`);
  }

  addViolation(violation: string): void {
    if (!this.violations.includes(violation)) this.violations.push(violation);
  }

  /** A new version, requested or written now. */
  createVersion(team: Team): Version {
    const nowMs = Date.now();
    const number = this.#versions.size + 1;
    const version = { number, team, sentAtMs: nowMs, fromMs: nowMs, toMs: nowMs };
    this.#versions.set(number, version);
    return version;
  }

  /** From now on, a tab shows only what was requested after `atMs`. */
  revoke(tab: number, team: Team, atMs: number): void {
    const key = `${tab} ${team}`;
    this.#revokedAtMs.set(key, Math.max(atMs, this.#revokedAtMs.get(key) ?? 0));
  }

  versionOf(data: unknown): Version | null {
    const { balance, lots } = (data ?? {}) as { balance?: unknown; lots?: unknown };
    if (!Array.isArray(lots)) return null;
    return this.#versions.get(Number(balance)) ?? null;
  }

  /** Checks data that is shown somewhere, and its age unless that is unknown there. */
  check(where: string, tab: number, team: Team | null | undefined, data: unknown, asOfMs?: number) {
    if (data === null || data === undefined) return;
    const version = this.versionOf(data);
    if (!version) return this.addViolation(`${where} shows what is not credits`);
    const { number, sentAtMs, fromMs, toMs } = version;
    const title = `${where} shows #${number}`;
    if (version.team !== team) this.addViolation(`${title} of team ${version.team}`);
    const revokedAtMs = this.#revokedAtMs.get(`${tab} ${version.team}`) ?? 0;
    if (sentAtMs < revokedAtMs) this.addViolation(`${title}, which was revoked`);
    if (asOfMs === undefined) return;
    if (asOfMs < fromMs) this.addViolation(`${title}, ${fromMs - asOfMs} ms older than it is`);
    if (asOfMs > toMs + TAKEN_WITHIN_MS) {
      this.addViolation(`${title}, ${asOfMs - toMs} ms younger than it is`);
    }
  }
}

/** Leaves out the middle of what happens by itself for hours. */
function shortened(lines: readonly string[]): string[] {
  const blocks: string[][] = [];
  for (const line of lines) {
    const isOwn = !line.includes(BY_ITSELF);
    const last = blocks.at(-1);
    if (isOwn || !last || !last[0]?.includes(BY_ITSELF)) blocks.push([line]);
    else last.push(line);
  }
  return blocks.flatMap((block) =>
    block.length > MAX_BLOCK
      ? [
          ...block.slice(0, MAX_BLOCK / 2),
          `  … ${block.length - MAX_BLOCK} more`,
          ...block.slice(-MAX_BLOCK / 2),
        ]
      : block,
  );
}
