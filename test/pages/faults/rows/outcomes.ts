import type { CreditsErrorCode } from 'react-credit-widgets';

/** What the catalog specifies for a failure. */
export interface Outcome {
  code: CreditsErrorCode;
  /** What the user sees when there is no data to keep. */
  message: string;
  /** `quick`: two retries at once, then every 120 s; `hint`: after `retryAfterMs`; `slow`: every 300 s; `stop`: never. */
  retry: 'quick' | 'hint' | 'slow' | 'stop';
  /** Whether the last good data stays. */
  keeps: boolean;
  /** The server's retry hint, in milliseconds. */
  retryAfterMs?: number;
}

const keepsData = { keeps: true } as const;
const dropsData = { retry: 'stop', keeps: false } as const;

export const UNREADABLE: Outcome = {
  code: 'bad_payload',
  message: 'Couldn’t read the balance',
  retry: 'slow',
  ...keepsData,
};
export const TOO_LARGE: Outcome = { ...UNREADABLE, code: 'too_large' };
export const UNREACHABLE: Outcome = {
  code: 'network',
  message: 'Can’t reach billing',
  retry: 'quick',
  ...keepsData,
};
export const SLOW: Outcome = {
  code: 'timeout',
  message: 'Slow connection',
  retry: 'quick',
  ...keepsData,
};
export const DOWN: Outcome = {
  code: 'server',
  message: 'Billing isn’t answering',
  retry: 'quick',
  ...keepsData,
};
export const DOWN_FOR: (retryAfterMs: number) => Outcome = (retryAfterMs) => ({
  ...DOWN,
  retry: 'hint',
  retryAfterMs,
});
export const BUSY_FOR: (retryAfterMs: number) => Outcome = (retryAfterMs) => ({
  code: 'rate_limited',
  message: 'Updating soon',
  retry: 'hint',
  ...keepsData,
  retryAfterMs,
});
export const REJECTED: Outcome = {
  code: 'bad_request',
  message: 'Request refused',
  retry: 'stop',
  ...keepsData,
};
export const CONFLICT: Outcome = { ...REJECTED, retry: 'slow' };
export const NOT_FOUND: Outcome = {
  code: 'not_found',
  message: 'Billing endpoint not found',
  retry: 'stop',
  ...keepsData,
};
export const USED_UP: Outcome = {
  code: 'exhausted',
  message: 'Credits used up',
  retry: 'slow',
  ...keepsData,
};
export const KEY_REJECTED: Outcome = {
  code: 'invalid_key',
  message: 'Key rejected: ask your admin',
  ...dropsData,
};
export const NO_ACCESS: Outcome = { code: 'forbidden', message: 'No access', ...dropsData };
export const SIGNED_OUT: Outcome = {
  code: 'signed_out',
  message: 'Sign in to see your credits',
  ...dropsData,
};
export const OTHER_TEAM: Outcome = {
  code: 'wrong_team',
  message: 'You switched teams: reload',
  ...dropsData,
};
