/** A server sees every locale that its users' browsers send, so no cache may grow without end. */
const MAX_ENTRIES = 500;

/** Computes a pure function of a text once for each text. */
export function cached<T>(create: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size === MAX_ENTRIES) known.clear();
    const created = create(key);
    known.set(key, created);
    return created;
  };
}
