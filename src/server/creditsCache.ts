import type { CreditsInfoWire } from '../api/wire.js';

/** What a {@link CreditsCache} stores: plain JSON, without the API key. */
export interface CachedCredits {
  /** Format version; other releases of this package may use another. */
  version: 1;
  /** Whose credits these are. */
  team: string;
  /** Epoch milliseconds at which they were requested. */
  readAtMs: number;
  /** The documented fields of the body. */
  info: CreditsInfoWire;
}

/**
 * A store shared by the instances of a server. The methods of an `unstorage` storage fit as is (`getItem`, `setItem`).
 * A store that throws, hangs or returns invalid data is treated as empty; each call adds at most half a second.
 */
export interface CreditsCache {
  /** Returns the value stored under the key, as the object that was set; anything else counts as a miss. */
  get: (key: string) => unknown;
  /**
   * Stores a value. The key is `react-credit-widgets:` and 64 hexadecimal digits.
   *
   * @param options - `ttl`: seconds, 1 or more, after which the value is no longer used.
   */
  set: (key: string, value: CachedCredits, options: { ttl: number }) => unknown;
}
