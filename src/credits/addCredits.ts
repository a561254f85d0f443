/** Adds two amounts of whole credits, capped at `Number.MAX_SAFE_INTEGER`. */
export function addCredits(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}
