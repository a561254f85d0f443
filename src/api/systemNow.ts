/** The real clock, in epoch milliseconds. Nothing else in this package reads it. */
export function systemNow(): number {
  return Date.now();
}
