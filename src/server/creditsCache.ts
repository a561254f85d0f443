import type { CreditsInfoWire } from '../api/wire.js';

/** What a {@link CreditsCache} keeps: plain JSON, without the API key. */
export interface CachedCredits {
  /** Format version; other releases of this package may use another. */
  version: 1;
  /** Whose credits these are. */
  team: string;
  /** Epoch milliseconds at which they were asked for. */
  readAtMs: number;
  /** The documented fields of the body. */
  info: CreditsInfoWire;
}

/**
 * A store that instances of a server share. The methods of an `unstorage` storage fit as they are (`getItem`, `setItem`).
 * A store that throws, hangs or returns nonsense is as good as an empty one; each call costs half a second at most.
 */
export interface CreditsCache {
  /** The value stored under the key, an object as it was set; anything else counts as a miss. */
  get: (key: string) => unknown;
  /**
   * Keeps a value. The key is `react-credit-widgets:` and 64 hexadecimal digits.
   *
   * @param options - `ttl`: seconds, 1 or more, after which the value is of no use.
   */
  set: (key: string, value: CachedCredits, options: { ttl: number }) => unknown;
}
