import type { CreditsError, CreditsErrorCode } from '../../credits/CreditsError.js';

const MAX_QUICK_RETRIES = 2;
const MIN_DELAY_MS = 500;
const BASE_DELAY_MS = 1_000;
const MAX_DELAY_MS = 30_000;

/**
 * How a failure is followed up: `quick` retries at once and then polls every two minutes, `hint` waits as long as the
 * server asked, `slow` polls every five minutes, `stop` waits until the user refreshes or returns to the page.
 */
export type RetryClass = 'quick' | 'hint' | 'slow' | 'stop';

/** What each code means: how it is followed up, and whether the user may no longer see the last good data. */
const MEANING: Record<CreditsErrorCode, readonly [RetryClass, 'revokes'?]> = {
  invalid_key: ['stop', 'revokes'],
  forbidden: ['stop', 'revokes'],
  not_found: ['stop'],
  bad_request: ['stop'],
  rate_limited: ['hint'],
  server: ['quick'],
  network: ['quick'],
  timeout: ['quick'],
  bad_payload: ['slow'],
  too_large: ['slow'],
  exhausted: ['slow'],
  signed_out: ['stop', 'revokes'],
  wrong_team: ['stop', 'revokes'],
  config: ['stop', 'revokes'],
  unexpected: ['slow'],
};

const STATUS_CONFLICT = 409;

/** The retry class of one failure. */
export function retryClass({ code, status, retryAfterMs }: CreditsError): RetryClass {
  if (code === 'server' && retryAfterMs !== null) return 'hint';
  if (status === STATUS_CONFLICT) return 'slow';
  return meaningOf(code)[0];
}

/** Whether a failure means that the user may no longer see the last good data. */
export function isRevoking({ code }: CreditsError): boolean {
  return meaningOf(code)[1] === 'revokes';
}

/** A foreign error may have no code, or an unknown one. */
function meaningOf(code: CreditsErrorCode): (typeof MEANING)[CreditsErrorCode] {
  return Object.hasOwn(MEANING, code) ? MEANING[code] : MEANING.unexpected;
}

/**
 * Whether to retry a failed attempt at once: twice at most, and only in the first failing cycle, so that an outage does
 * not triple the load.
 *
 * @param failureCount - Failures in this cycle before this one, 0 for the first.
 * @param failingCycles - Failed cycles since the last success.
 */
export function shouldRetryQuickly(
  failureCount: number,
  error: CreditsError,
  failingCycles: number,
): boolean {
  return failingCycles === 0 && failureCount < MAX_QUICK_RETRIES && retryClass(error) === 'quick';
}

/** Milliseconds before a quick retry: full jitter, 500 to 30,000. `random` in [0, 1). */
export function quickRetryDelayMs(failureCount: number, random: number): number {
  const ceilingMs = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (failureCount + 1));
  return Math.max(MIN_DELAY_MS, random * ceilingMs);
}
