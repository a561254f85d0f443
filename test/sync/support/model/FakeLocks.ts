type Grant = (lock: { name: string } | null) => unknown;

interface Options {
  ifAvailable?: boolean;
  signal?: AbortSignal;
}

interface Waiter {
  owner: number;
  run: () => void;
}

/** Web Locks for the tabs of one process: granted in order, one at a time, each in a task of its own promise. */
export class FakeLocks {
  readonly #held = new Map<string, number>();
  readonly #waiting = new Map<string, Waiter[]>();

  /** How many locks a tab holds or waits for. */
  countOf(owner: number): number {
    const held = [...this.#held.values()].filter((holder) => holder === owner);
    const waiting = [...this.#waiting.values()].flat().filter((waiter) => waiter.owner === owner);
    return held.length + waiting.length;
  }

  /** `LockManager.request` as a tab has it. */
  requestOf(owner: number): LockManager['request'] {
    return ((name: string, options: Options, callback: Grant) =>
      this.#request(owner, name, options, callback)) as LockManager['request'];
  }

  async #request(owner: number, name: string, options: Options, callback: Grant): Promise<unknown> {
    await Promise.resolve();
    options.signal?.throwIfAborted();
    const queue = this.#waiting.get(name) ?? [];
    this.#waiting.set(name, queue);
    const isFree = !this.#held.has(name) && queue.length === 0;
    if (!isFree && options.ifAvailable) return callback(null);
    if (!isFree) await this.#wait(owner, queue, options.signal);
    this.#held.set(name, owner);
    try {
      return await callback({ name });
    } finally {
      this.#held.delete(name);
      queue.shift()?.run();
    }
  }

  #wait(owner: number, queue: Waiter[], signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter = { owner, run: resolve };
      queue.push(waiter);
      signal?.addEventListener('abort', () => {
        const index = queue.indexOf(waiter);
        if (index < 0) return;
        queue.splice(index, 1);
        reject(signal.reason);
      });
    });
  }
}
