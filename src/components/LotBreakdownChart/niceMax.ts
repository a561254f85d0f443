/** Ends of a scale whose half is also easy to read. */
const NICE_STEPS = [1, 1.2, 1.5, 2, 3, 4, 5, 6, 8, 10];
const SMALLEST_MAX = 2;

/** Returns the end of a scale from 0 that fits `amount` whole credits: the next round number, at least 2. */
export function niceMax(amount: number): number {
  if (amount <= SMALLEST_MAX) return SMALLEST_MAX;
  const magnitude = 10 ** Math.floor(Math.log10(amount));
  const step = NICE_STEPS.find((candidate) => candidate * magnitude >= amount) ?? 10;
  return Math.round(step * magnitude);
}
