/** Whether a value of unknown origin is what it should be. */
export type Check = (value: unknown) => boolean;

/** A whole number in a range, both ends included. */
export function wholeWithin(min: number, max: number): Check {
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** Also `null`. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** A list of at most `max` such items; a hole in it counts as `undefined`. */
export function listOf(check: Check, max: number): Check {
  return (value) => Array.isArray(value) && value.length <= max && [...value].every(check);
}

/** An object with these fields and no other, so that nothing unknown comes along. */
export function shapeOf<T>(fields: { [Name in keyof T]-?: Check }): Check {
  const checks = Object.entries<Check>(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return (
      given.size === checks.length &&
      checks.every(([name, check]) => given.has(name) && check(given.get(name)))
    );
  };
}
