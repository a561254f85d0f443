import fc from 'fast-check';
import type { TaskMeta } from 'vitest';

const SEED = 20_241_202;
const RUNS = 5_000;
/** `npm run check:full` tries each property this many times as often: see scripts/check.mjs. */
const factor = process.env.CHECK_FULL ? 20 : 1;

/** Options of a test that tries a property. */
export const PROPERTY = { timeout: 60_000 * factor };

declare module 'vitest' {
  interface TaskMeta {
    /** How often a property was tried, and with what outcomes; for scripts/reporters/property.mjs. */
    property?: { seed: number; runs: number; outcomes: Record<string, number> };
  }
}

/**
 * Tries a property with values from everywhere; fails with the seed and the smallest value that breaks it.
 *
 * @param check - Throws where the property is broken; names the outcome.
 * @returns how often each outcome came, as a share of all runs, 0–1.
 */
export function holds<T, Outcome extends string>(
  { meta }: { meta: TaskMeta },
  any: fc.Arbitrary<T>,
  check: (value: T) => Outcome,
): Partial<Record<Outcome, number>> {
  const runs = RUNS * factor;
  const outcomes: Record<string, number> = {};
  fc.assert(
    fc.property(any, (value) => {
      const outcome = check(value);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }),
    { seed: SEED, numRuns: runs },
  );
  meta.property = { seed: SEED, runs, outcomes };
  const shares = Object.entries(outcomes).map(([name, count]) => [name, count / runs]);
  return Object.fromEntries(shares);
}
