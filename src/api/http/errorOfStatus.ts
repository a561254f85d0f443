import { CreditsError, type CreditsErrorCode } from '../../credits/CreditsError.js';

const DEFAULT_RATE_LIMIT_MS = 30_000;

const CODE_OF_STATUS: Record<number, CreditsErrorCode> = {
  304: 'bad_payload',
  401: 'invalid_key',
  402: 'invalid_key', // as documented for this endpoint: not a request to pay
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  429: 'rate_limited',
};

/** By `status / 100`; 0 is a redirect that `fetch` hides. */
const CODE_OF_CLASS: Record<number, CreditsErrorCode> = {
  0: 'network',
  3: 'network',
  4: 'bad_request',
  5: 'server',
};

/** The error that an answer other than 200 means, as far as its status says. */
export function errorOfStatus(status: number): CreditsError {
  const code = CODE_OF_STATUS[status] ?? CODE_OF_CLASS[Math.floor(status / 100)] ?? 'bad_payload';
  return new CreditsError(code, {
    status: status || null,
    retryAfterMs: code === 'rate_limited' ? DEFAULT_RATE_LIMIT_MS : null,
  });
}
