import type { CreditsError, CreditsErrorCode } from '../../credits/CreditsError.js';

/**
 * How a failure is followed up: `quick` retries at once and then every two minutes, `hint` waits for what the server
 * asked, `slow` asks every five minutes, `stop` waits until somebody asks or the reader comes back.
 */
export type RetryClass = 'quick' | 'hint' | 'slow' | 'stop';

const CLASS_OF_CODE: Record<CreditsErrorCode, RetryClass> = {
  invalid_key: 'stop',
  forbidden: 'stop',
  not_found: 'stop',
  bad_request: 'stop',
  rate_limited: 'hint',
  server: 'quick',
  network: 'quick',
  timeout: 'quick',
  bad_payload: 'slow',
  too_large: 'slow',
  exhausted: 'slow',
  signed_out: 'stop',
  wrong_team: 'stop',
  config: 'stop',
};

const STATUS_CONFLICT = 409;

/** The follow-up of one failure. */
export function retryClass({ code, status, retryAfterMs }: CreditsError): RetryClass {
  if (code === 'server' && retryAfterMs !== null) return 'hint';
  if (status === STATUS_CONFLICT) return 'slow';
  return CLASS_OF_CODE[code];
}

const REVOKING: readonly CreditsErrorCode[] = [
  'invalid_key',
  'forbidden',
  'signed_out',
  'wrong_team',
  'config',
];

/** Whether a failure means that the reader may not see the last good data any longer. */
export function isRevoking({ code }: CreditsError): boolean {
  return REVOKING.includes(code);
}
