import type { Environment } from '../../../src/sync/environment.js';

interface Request {
  name: string;
  tab: unknown;
  grant: () => Promise<void>;
}

type Manager = NonNullable<ReturnType<Environment['locks']>>;
type Granted = (lock: Lock | null) => unknown;

/** The Web Locks of one browser: exclusive, in the order of the requests, and granted in a later microtask. */
export function fakeLocks() {
  const held: Request[] = [];
  const queue: Request[] = [];
  const isFree = (name: string) => !held.some((request) => request.name === name);

  const release = (request: Request) => {
    const index = held.indexOf(request);
    if (index < 0) return; // the tab is gone
    held.splice(index, 1);
    grantNext();
  };

  function grantNext(): void {
    for (const request of [...queue]) {
      if (!isFree(request.name)) continue;
      queue.splice(queue.indexOf(request), 1);
      held.push(request);
      void request.grant().finally(() => release(request));
    }
  }

  /** The locks as one tab sees them. */
  const managerOf = (tab: unknown): Manager => {
    const request = async (name: string, ...rest: [Granted] | [LockOptions, Granted]) => {
      const callback = rest.at(-1) as Granted;
      const { ifAvailable = false, signal } = (rest.length > 1 ? rest[0] : {}) as LockOptions;
      signal?.throwIfAborted();
      await Promise.resolve();
      if (ifAvailable && !(isFree(name) && queue.every((waiting) => waiting.name !== name))) {
        return callback(null);
      }
      return new Promise<unknown>((resolve, reject) => {
        const lock: Lock = { name, mode: 'exclusive' };
        const own: Request = {
          name,
          tab,
          async grant() {
            signal?.removeEventListener('abort', giveUp);
            await Promise.resolve()
              .then(() => callback(lock))
              .then(resolve, reject);
          },
        };
        const giveUp = () => {
          const index = queue.indexOf(own);
          if (index >= 0) queue.splice(index, 1);
          reject(signal?.reason);
        };
        if (signal?.aborted) return reject(signal.reason);
        signal?.addEventListener('abort', giveUp);
        queue.push(own);
        grantNext();
      });
    };
    return { request } as Manager; // generic overloads
  };

  return {
    managerOf,
    /** Names of the locks that are held. */
    held: () => held.map(({ name }) => name),
    /** Names of the locks that are waited for. */
    pending: () => queue.map(({ name }) => name),
    /** What a closed tab held is free, and what it waited for is never granted. */
    closeTab(tab: unknown) {
      for (const list of [queue, held]) {
        for (const request of list.filter((one) => one.tab === tab)) {
          list.splice(list.indexOf(request), 1);
        }
      }
      grantNext();
    },
  };
}
