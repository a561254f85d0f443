/**
 * A header's value; `null` when it is missing. Reads `Headers`, a `Map`, a list of pairs or a plain object, whatever the
 * case of its names.
 *
 * @param name - In lower case.
 */
export function headerOf(headers: unknown, name: string): string | null {
  const given = Object(headers) as Iterable<[string, unknown]> | Record<string, unknown>;
  const pairs = Symbol.iterator in given ? [...given] : Object.entries(given);
  const value = pairs.find(([key]) => String(key).toLowerCase() === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
