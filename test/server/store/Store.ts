/** Where instances keep what they share. */
export type Place = { folder: string } | { redis: string };

/** What somebody sees who can look into the store, past the library. */
export interface Store {
  place: Place;
  /** Texts by key, of everything in it. */
  entries: () => Promise<Map<string, string>>;
  /** In how many seconds the store itself drops an entry; -1 for never, `null` where it has no such notion. */
  secondsLeft: (key: string) => Promise<number | null>;
  write: (key: string, text: string) => Promise<void>;
  close: () => Promise<void>;
}
