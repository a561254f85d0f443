import { withDeadline } from '../api/http/withDeadline.js';
import { isCreditsError } from '../credits/CreditsError.js';

/** Reads a value by key, or joins the running read of that key. */
export type SharedReads<T> = (key: string, read: () => Promise<T>) => Promise<T>;

/**
 * Limits reads to one at a time per key, which all callers share.
 *
 * On Workers a read ends with the request that started it, when its client disconnects. The runtime then rejects for
 * the callers that joined, with an error of its own, and one of them reads again; with older compatibility dates it
 * never settles, hence `maxReadMs`.
 *
 * @param maxReadMs - Milliseconds after which a read that does not end rejects with `timeout`.
 */
export function createSharedReads<T>(maxReadMs: number): SharedReads<T> {
  const reads = new Map<string, Promise<T>>();

  return async function share(key, read): Promise<T> {
    const joined = reads.get(key);
    const current = joined ?? read();
    reads.set(key, current);
    try {
      return await withDeadline(maxReadMs, undefined, () => current);
    } catch (thrown) {
      if (!joined || isCreditsError(thrown)) throw thrown;
    } finally {
      if (reads.get(key) === current) reads.delete(key);
    }
    return share(key, read);
  };
}
