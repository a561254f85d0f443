/** The latest time that JavaScript can express, epoch milliseconds. */
const MAX_INSTANT_MS = 8.64e15;

/** Returns what a host passed as a time, or its clock returned, in epoch milliseconds; `null` if it is not a time. */
export function readInstant(given: unknown): number | null {
  let value = given;
  try {
    if (typeof given === 'function') value = given();
  } catch {
    return null;
  }
  return typeof value === 'number' && Math.abs(value) <= MAX_INSTANT_MS ? value : null;
}
