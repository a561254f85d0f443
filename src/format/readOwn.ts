/**
 * An own property of a value that a host passed, whatever it is; `undefined` without one, or if it cannot be read.
 * What a page has added to `Object.prototype` has no effect.
 */
export function readOwn(value: unknown, key: string): unknown {
  if (value === undefined || value === null) return undefined;
  try {
    return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined; // a getter or a proxy that throws
  }
}
