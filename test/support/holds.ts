import fc from 'fast-check';
import type { TaskMeta } from 'vitest';
import { runTier } from './runTier.js';

const SEED = 20_241_202;
const RUNS = runTier === 'full' ? 100_000 : 5_000;

/** Options for a test that calls `holds`. */
export const PROPERTY = { timeout: 12 * RUNS };

declare module 'vitest' {
  interface TaskMeta {
    /** How often a property was checked, and with what outcomes; for scripts/reporters/property.mjs. */
    property?: { seed: number; runs: number; outcomes: Record<string, number> };
  }
}

/**
 * Checks a property with random values; fails with the seed and the smallest counterexample.
 *
 * @param check - Throws if the property does not hold for the value; returns the name of the outcome.
 * @returns how often each outcome occurred, as a share of all runs, 0–1.
 */
export function holds<T, Outcome extends string>(
  { meta }: { meta: TaskMeta },
  any: fc.Arbitrary<T>,
  check: (value: T) => Outcome,
): Partial<Record<Outcome, number>> {
  const outcomes: Record<string, number> = {};
  fc.assert(
    fc.property(any, (value) => {
      const outcome = check(value);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }),
    { seed: SEED, numRuns: RUNS },
  );
  meta.property = { seed: SEED, runs: RUNS, outcomes };
  const shares = Object.entries(outcomes).map(([name, count]) => [name, count / RUNS]);
  return Object.fromEntries(shares);
}
