/** Limits for a server's wait hint, in milliseconds. */
export const MIN_HINT_MS = 1_000;
export const MAX_HINT_MS = 300_000;

/** A server's wait hint, clamped to 1,000–300,000 milliseconds. */
export function clampHint(waitMs: number): number {
  return Math.min(MAX_HINT_MS, Math.max(MIN_HINT_MS, waitMs));
}
