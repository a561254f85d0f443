import { runTier } from '../../../support/runTier.js';

/**
 * The rows of a table that this run tries: the first of each class in `npm test`, the others in `npm run check:full`, all of them
 * by hand.
 */
export function rowsOfThisRun<Row>(
  rows: readonly Row[],
  classOf: (row: Row) => string,
): readonly Row[] {
  if (!runTier) return rows;
  const isFirst = (row: Row) => rows.find((other) => classOf(other) === classOf(row)) === row;
  return rows.filter((row) => isFirst(row) === (runTier === 'quick'));
}
