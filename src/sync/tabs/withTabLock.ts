/** A request ends within 10 s; a tab that hangs must not block the others for longer than that. */
const MAX_WAIT_MS = 11_000;

/**
 * Runs `work` while no other tab of this origin runs work of this name. Runs it without a lock if locks are not
 * available, or not granted within 11 s. The lock is released when `work` ends, and 11 s after this call at the latest.
 *
 * @param work - Receives whether it had to wait for another tab.
 */
export async function withTabLock<T>(
  name: string,
  work: (hasWaited: boolean) => Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  const { signal } = timeout;
  const timer = setTimeout(() => timeout.abort(), MAX_WAIT_MS);
  let running: Promise<T> | undefined;
  const start = (hasWaited: boolean) => {
    running = work(hasWaited);
    const timedOut = new Promise((resolve) => {
      signal.onabort = resolve;
    });
    return Promise.race([running, timedOut]);
  };
  try {
    const { locks } = navigator;
    await locks.request(name, { ifAvailable: true }, (lock) => lock && start(false));
    if (!running) await locks.request(name, { signal }, () => start(true));
  } catch {
    // Locks are not available, or not granted in time. What `work` throws is rethrown below.
  }
  clearTimeout(timer);
  return running ?? work(false);
}
