/** The real clock, in epoch milliseconds: the one place of this package that reads it. */
export function systemNow(): number {
  return Date.now();
}
