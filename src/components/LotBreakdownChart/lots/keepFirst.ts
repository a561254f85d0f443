/**
 * Puts an item into a list of the first `size` by `key` (a bounded heap that is always sorted: `size` is small). Of
 * equal ones the earlier offered stands first. Returns the item that found no room, `undefined` while there is some.
 */
export function keepFirst<T extends { key: number }>(
  kept: T[],
  item: T,
  size: number,
): T | undefined {
  const last = kept.at(-1);
  if (kept.length >= size && last && item.key >= last.key) return item;
  let at = kept.length;
  while (at > 0 && (kept[at - 1] as T).key > item.key) at -= 1;
  kept.splice(at, 0, item);
  return kept.length > size ? kept.pop() : undefined;
}
