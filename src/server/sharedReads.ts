import { withDeadline } from '../api/http/withDeadline.js';

/** Reads something by its key, or waits for the read of that key that is under way. */
export type SharedReads<T> = (key: string, read: () => Promise<T>) => Promise<T>;

/**
 * One read at a time for each key, whoever asks for it meanwhile.
 *
 * @param patienceMs - Milliseconds after which a read that does not end is given up with `timeout`. Some runtimes freeze whatever
 *   a request waits for when its reader hangs up (Workers), its timers too: those who joined must not freeze with it.
 */
export function createSharedReads<T>(patienceMs: number): SharedReads<T> {
  const reads = new Map<string, Promise<T>>();

  return (key, read) => {
    const current = reads.get(key) ?? read();
    reads.set(key, current);
    const forget = () => {
      if (reads.get(key) === current) reads.delete(key);
    };
    return withDeadline(patienceMs, undefined, () => current).finally(forget);
  };
}
