/**
 * Inserts an item into `kept`, the sorted list of the first `size` items by `key` (`size` is small). Items with equal
 * keys stay in the order of insertion. Returns the item that does not fit; `undefined` if all do.
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
