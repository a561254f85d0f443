const MIN_MS = 15_000;
const MAX_MS = 2 ** 30;

/** Throws unless `refetchInterval` is `false` or 15,000 to 2^30 milliseconds. */
export function assertInterval(refetchInterval: number | false): void {
  if (refetchInterval === false) return;
  if (refetchInterval >= MIN_MS && refetchInterval <= MAX_MS) return;
  throw new RangeError(
    'refetchInterval must be false or 15000 to 2^30 milliseconds: every open page polls.',
  );
}
