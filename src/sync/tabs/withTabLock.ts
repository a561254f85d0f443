/** A request ends within 10 s; a tab that hangs must not keep the others waiting for longer than that. */
const PATIENCE_MS = 11_000;

/**
 * Runs `work` while no other tab of this origin runs work of this name; without a turn where there are no locks, or where it
 * does not come within 11 s. The lock is given back as soon as `work` ends, and 11 s after this call at the latest.
 *
 * @param work - Is told whether another tab was at it.
 */
export async function withTabLock<T>(
  name: string,
  work: (hasWaited: boolean) => Promise<T>,
): Promise<T> {
  const patience = new AbortController();
  const { signal } = patience;
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  let running: Promise<T> | undefined;
  const begin = (hasWaited: boolean) => {
    running = work(hasWaited);
    const isOver = new Promise((resolve) => {
      signal.onabort = resolve;
    });
    return Promise.race([running, isOver]);
  };
  try {
    const { locks } = navigator;
    await locks.request(name, { ifAvailable: true }, (lock) => lock && begin(false));
    if (!running) await locks.request(name, { signal }, () => begin(true));
  } catch {
    // There are no locks, or the turn did not come. What `work` throws is thrown below.
  }
  clearTimeout(timer);
  return running ?? work(false);
}
