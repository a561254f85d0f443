import { withDeadline } from '../api/http/withDeadline.js';
import { isCreditsError } from '../credits/CreditsError.js';

/** Reads something by its key, or waits for the read of that key that is under way. */
export type SharedReads<T> = (key: string, read: () => Promise<T>) => Promise<T>;

/**
 * One read at a time for each key, whoever asks for it meanwhile.
 *
 * On Workers a read ends with the request that began it, when its reader hangs up. The runtime then rejects for those who joined, by
 * an error of its own, and one of them reads anew; with older compatibility dates it never settles, hence `patienceMs`.
 *
 * @param patienceMs - Milliseconds after which a read that does not end is given up with `timeout`.
 */
export function createSharedReads<T>(patienceMs: number): SharedReads<T> {
  const reads = new Map<string, Promise<T>>();

  return async function share(key, read): Promise<T> {
    const joined = reads.get(key);
    const current = joined ?? read();
    reads.set(key, current);
    try {
      return await withDeadline(patienceMs, undefined, () => current);
    } catch (thrown) {
      if (!joined || isCreditsError(thrown)) throw thrown;
    } finally {
      if (reads.get(key) === current) reads.delete(key);
    }
    return share(key, read);
  };
}
