import type { Environment } from '../environment.js';

/** A request ends within 10 s; a tab that hangs must not block the others for longer than that. */
const MAX_WAIT_MS = 11_000;

/** Runs `work` while no other tab of this origin runs work of the same name; it receives whether it had to wait. */
export type WithTabLock = <T>(work: (hasWaited: boolean) => Promise<T>) => Promise<T>;

/**
 * Creates the function for one name. It runs work without the lock if locks are not available, or if this one is not
 * granted within 11 s. After that it no longer waits for it, and uses it when it is free: its holder may keep it
 * forever. The lock is released when `work` ends, and 11 s after the call at the latest.
 */
export function createTabLock(
  name: string,
  { locks, setTimer }: Pick<Environment, 'locks' | 'setTimer'>,
): WithTabLock {
  let isStuck = false;
  return async <T>(work: (hasWaited: boolean) => Promise<T>): Promise<T> => {
    const { signal, cancel } = deadline(setTimer);
    let running: Promise<T> | undefined;
    const start = (hasWaited: boolean) => {
      isStuck = false;
      running = work(hasWaited);
      const timedOut = new Promise((resolve) => {
        signal.onabort = resolve;
      });
      return Promise.race([running, timedOut]);
    };
    try {
      const manager = locks();
      await manager?.request(name, { ifAvailable: true }, (lock) => lock && start(false));
      if (!running && !isStuck) await manager?.request(name, { signal }, () => start(true));
    } catch {
      // Locks are not available, or not granted in time. What `work` throws is rethrown below.
    }
    if (!running && signal.aborted) isStuck = true;
    cancel();
    return running ?? work(false);
  };
}

function deadline(setTimer: Environment['setTimer']): { signal: AbortSignal; cancel: () => void } {
  const controller = new AbortController();
  const cancel = setTimer(() => controller.abort(), MAX_WAIT_MS);
  return { signal: controller.signal, cancel };
}
