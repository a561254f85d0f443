import { systemNow } from '../api/systemNow.js';
import type { CreditsInfoWire } from '../api/wire.js';

/** What a {@link CreditsCache} keeps: plain JSON, without the API key. */
export interface CachedCredits {
  /** The form of this entry: another version of this package may read or write another. */
  version: 1;
  /** Whose credits these are. */
  team: string;
  /** Epoch milliseconds at which they were read. */
  readAtMs: number;
  /** The documented fields of the body. */
  info: CreditsInfoWire;
}

/**
 * A store that instances of a server share. The methods of an `unstorage` storage fit as they are (`getItem`, `setItem`).
 * It is asked for at most half a second; one that throws, hangs or returns nonsense is as good as empty.
 */
export interface CreditsCache {
  /** What was set under the key, or anything else for nothing. */
  get: (key: string) => unknown;
  /**
   * Keeps a value. The key is 64 hexadecimal digits behind `react-credit-widgets:`.
   *
   * @param options - `ttl`: seconds, 1 or more, after which the value is of no use.
   */
  set: (key: string, value: CachedCredits, options: { ttl: number }) => unknown;
}

/** The cache of one handler on its own. Holds only teams that asked within their last `ttl` seconds. */
export function createMemoryCache(): CreditsCache {
  const kept = new Map<string, { value: CachedCredits; untilMs: number }>();
  return {
    get: (key) => kept.get(key)?.value,
    set: (key, value, { ttl }) => {
      const nowMs = systemNow();
      for (const [old, { untilMs }] of kept) if (untilMs <= nowMs) kept.delete(old);
      kept.set(key, { value, untilMs: nowMs + ttl * 1000 });
    },
  };
}
