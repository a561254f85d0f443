import type { CreditsError } from '../../credits/CreditsError.js';
import { retryClass } from './retryClass.js';

const MAX_QUICK_RETRIES = 2;
const MIN_DELAY_MS = 250;
const BASE_DELAY_MS = 1_000;
const MAX_DELAY_MS = 30_000;

/**
 * Whether a failed attempt is repeated at once: twice at most, and only in the first failing cycle, so that an
 * outage is not met with three times the load.
 *
 * @param failureCount - Failures of this cycle before this one, 0 for the first.
 * @param failingCycles - Cycles that failed since the last success.
 */
export function shouldRetryQuickly(
  failureCount: number,
  error: CreditsError,
  failingCycles: number,
): boolean {
  return failingCycles === 0 && failureCount < MAX_QUICK_RETRIES && retryClass(error) === 'quick';
}

/** Milliseconds before a quick retry: full jitter, 250 to 30,000. `draw` in [0, 1). */
export function quickRetryDelayMs(failureCount: number, draw: number): number {
  const ceilingMs = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (failureCount + 1));
  return Math.max(MIN_DELAY_MS, draw * ceilingMs);
}
