import { vi } from 'vitest';

/** The real one. */
const nextImmediate = globalThis.setImmediate;

interface Timer {
  id: number;
  atMs: number;
  callback: () => void;
  /** `null`: once. */
  everyMs: number | null;
}

/** Resolves after everything that does not wait for a timer has run. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    nextImmediate(resolve);
  });
}

/**
 * Clocks and timers that advance when told to, each timer in a task of its own, as on a page. (Vitest's run all timers of
 * one millisecond in one task.)
 */
export class FakeClock {
  #nowMs: number;
  #count = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #startMs: number;

  constructor(startMs: number) {
    this.#startMs = startMs;
    this.#nowMs = startMs;
  }

  get timerCount(): number {
    return this.#timers.size;
  }

  install(): void {
    const add = (callback: () => void, delayMs = 0, everyMs: number | null = null) => {
      this.#count += 1;
      const timer = { id: this.#count, atMs: this.#nowMs + delayMs, callback, everyMs };
      this.#timers.set(timer.id, timer);
      return timer.id;
    };
    const remove = (id: number) => this.#timers.delete(id);
    vi.stubGlobal('setTimeout', (callback: () => void, delayMs?: number) => add(callback, delayMs));
    vi.stubGlobal('setInterval', (callback: () => void, ms: number) => add(callback, ms, ms));
    vi.stubGlobal('clearTimeout', remove);
    vi.stubGlobal('clearInterval', remove);
    vi.spyOn(Date, 'now').mockImplementation(() => Math.floor(this.#nowMs));
    vi.spyOn(performance, 'now').mockImplementation(() => this.#nowMs - this.#startMs);
  }

  /** Advances, timer by timer; `settle` lets what a timer has started go on. */
  async pass(ms: number, settle: () => Promise<void>): Promise<void> {
    const untilMs = this.#nowMs + ms;
    await settle();
    for (let next = this.#next(untilMs); next; next = this.#next(untilMs)) {
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      if (next.everyMs === null) this.#timers.delete(next.id);
      else next.atMs += next.everyMs;
      next.callback();
      await settle();
    }
    this.#nowMs = untilMs;
  }

  #next(untilMs: number): Timer | null {
    let next: Timer | null = null;
    for (const timer of this.#timers.values()) {
      if (timer.atMs <= untilMs && timer.atMs < (next?.atMs ?? Number.POSITIVE_INFINITY)) {
        next = timer;
      }
    }
    return next;
  }
}
