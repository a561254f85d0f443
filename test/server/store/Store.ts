/** Where instances keep their shared entries. */
export type Place = { folder: string } | { redis: string };

/** Direct access to the store, bypassing the library. */
export interface Store {
  place: Place;
  /** All entries, as text by key. */
  entries: () => Promise<Map<string, string>>;
  /** Seconds until the store itself drops an entry; -1 for never, `null` if the store does not expire entries. */
  secondsLeft: (key: string) => Promise<number | null>;
  write: (key: string, text: string) => Promise<void>;
  close: () => Promise<void>;
}
