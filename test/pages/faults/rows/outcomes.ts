import type { CreditsErrorCode } from 'react-credit-widgets';

/** What the catalog promises of a failure. */
export interface Outcome {
  code: CreditsErrorCode;
  /** What a reader is told where there is nothing to keep. */
  says: string;
  /** `quick`: two retries at once, then every 120 s; `hint`: when the server asked; `slow`: every 300 s; `stop`: never. */
  retry: 'quick' | 'hint' | 'slow' | 'stop';
  /** Whether the last good number stays. */
  keeps: boolean;
  /** What the server asked to wait, in milliseconds. */
  retryAfterMs?: number;
}

const stays = { keeps: true } as const;
const goes = { retry: 'stop', keeps: false } as const;

export const UNREADABLE: Outcome = {
  code: 'bad_payload',
  says: 'Couldn’t read the balance',
  retry: 'slow',
  ...stays,
};
export const TOO_LARGE: Outcome = { ...UNREADABLE, code: 'too_large' };
export const UNREACHABLE: Outcome = {
  code: 'network',
  says: 'Can’t reach billing',
  retry: 'quick',
  ...stays,
};
export const SLOW: Outcome = { code: 'timeout', says: 'Slow connection', retry: 'quick', ...stays };
export const DOWN: Outcome = {
  code: 'server',
  says: 'Billing isn’t answering',
  retry: 'quick',
  ...stays,
};
export const DOWN_FOR: (retryAfterMs: number) => Outcome = (retryAfterMs) => ({
  ...DOWN,
  retry: 'hint',
  retryAfterMs,
});
export const BUSY_FOR: (retryAfterMs: number) => Outcome = (retryAfterMs) => ({
  code: 'rate_limited',
  says: 'Updating soon',
  retry: 'hint',
  ...stays,
  retryAfterMs,
});
export const REFUSED: Outcome = {
  code: 'bad_request',
  says: 'Request refused',
  retry: 'stop',
  ...stays,
};
export const CONFLICT: Outcome = { ...REFUSED, retry: 'slow' };
export const NOT_FOUND: Outcome = {
  code: 'not_found',
  says: 'Billing endpoint not found',
  retry: 'stop',
  ...stays,
};
export const USED_UP: Outcome = {
  code: 'exhausted',
  says: 'Credits used up',
  retry: 'slow',
  ...stays,
};
export const KEY_REJECTED: Outcome = {
  code: 'invalid_key',
  says: 'Key rejected: ask your admin',
  ...goes,
};
export const NO_ACCESS: Outcome = { code: 'forbidden', says: 'No access', ...goes };
export const SIGNED_OUT: Outcome = {
  code: 'signed_out',
  says: 'Sign in to see your credits',
  ...goes,
};
export const OTHER_TEAM: Outcome = {
  code: 'wrong_team',
  says: 'You switched teams: reload',
  ...goes,
};
