/** A server sees every locale that its users' browsers send, so no cache may grow without end. */
const MAX_ENTRIES = 500;

/** Computes a pure function of a value once for each value. Objects count as equal only if they are the same. */
export function cached<K, T>(create: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size === MAX_ENTRIES) known.clear();
    const created = create(key);
    known.set(key, created);
    return created;
  };
}
