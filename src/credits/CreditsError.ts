/**
 * Why credits could not be read.
 *
 * | code | meaning |
 * | --- | --- |
 * | `invalid_key` | The API key was refused (401, and 402 on this endpoint: never a request to pay); without a status, `getKey` had none. |
 * | `forbidden` | The key is known but may not read credits (403). |
 * | `not_found` | The endpoint does not exist (404). |
 * | `bad_request` | The request was refused (400 and every other 4xx). |
 * | `rate_limited` | Too many requests (429); `retryAfterMs` says how long to wait. |
 * | `server` | The server failed (5xx). |
 * | `network` | No answer, or one that broke off: DNS, TLS, CORS, reset, redirect. |
 * | `timeout` | Key, headers and body did not arrive in time (408 too). |
 * | `bad_payload` | An answer that is not a credits body. |
 * | `too_large` | A body of more than 2 MiB. |
 * | `exhausted` | The body says that the team's credits are used up. |
 * | `signed_out` | The host's own handler knows no session. |
 * | `wrong_team` | The answer belongs to another team than the one asked for. |
 * | `config` | The widgets or the client are not set up; no request was made. |
 */
export type CreditsErrorCode =
  | 'invalid_key'
  | 'forbidden'
  | 'not_found'
  | 'bad_request'
  | 'rate_limited'
  | 'server'
  | 'network'
  | 'timeout'
  | 'bad_payload'
  | 'too_large'
  | 'exhausted'
  | 'signed_out'
  | 'wrong_team'
  | 'config';

const MESSAGES: Record<CreditsErrorCode, string> = {
  invalid_key:
    'API key refused, or not to be had. Check the key that your server sends, or `getKey`.',
  forbidden: 'access denied. Check what the key may read.',
  not_found: 'no such endpoint. Check `endpoint`.',
  bad_request: 'request refused. Check `endpoint` and `headers`.',
  rate_limited: 'too many requests. Wait for `retryAfterMs`.',
  server: 'the server failed. Ask again later.',
  network: 'no connection. Check network, CORS and redirects.',
  timeout: 'no answer in time. Ask again later.',
  bad_payload: 'no credits body. Check what `endpoint` returns.',
  too_large: 'body over 2 MiB. Check what `endpoint` returns.',
  exhausted: 'credits used up. Top up.',
  signed_out: 'nobody is signed in. Sign in.',
  wrong_team: 'answer for another team. Reload, or give `team` the id that your server says.',
  config: 'not set up. Check `team`, `endpoint`, `headers` and `getKey`.',
};

/** Whether a value of unknown origin is one of the codes. */
export function isErrorCode(value: unknown): value is CreditsErrorCode {
  return typeof value === 'string' && Object.hasOwn(MESSAGES, value);
}

const BRAND = Symbol.for('react-credit-widgets.CreditsError');

/** What is known of a failure beside its code. */
export interface CreditsErrorDetails {
  /** HTTP status, 100–599; `null` when there was no answer. */
  status?: number | null;
  /** Milliseconds to wait before asking again, 1,000–300,000; `null` when there was no hint. */
  retryAfterMs?: number | null;
  /** The server's id of the request, `[\w-]{1,64}`; `null` when there was none. */
  requestId?: string | null;
}

/**
 * The one error of this package. Its message is a constant of its code: it says what happened and how to mend
 * it, and holds no URL, no body and no key.
 */
export class CreditsError extends Error {
  /** Always that; `isCreditsError` also knows errors of another copy of this package. */
  override readonly name = 'CreditsError';
  /** Why, for your own code; people read what the widgets say. */
  readonly code: CreditsErrorCode;
  /** HTTP status, 100–599; `null` when there was no answer. */
  readonly status: number | null;
  /** Milliseconds to wait before asking again, 1,000–300,000; `null` when there was no hint. */
  readonly retryAfterMs: number | null;
  /** The server's id of the request, for a support ticket; `null` when there was none. */
  readonly requestId: string | null;

  /** For a client or a fake of your own. Details that are left out are `null`. */
  constructor(code: CreditsErrorCode, details: CreditsErrorDetails = {}) {
    super(`Credits API: ${MESSAGES[code]}`);
    this.code = code;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.requestId = details.requestId ?? null;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether `error` is a `CreditsError`, also one from another copy of this package. */
export function isCreditsError(error: unknown): error is CreditsError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

/** What was thrown, as a `CreditsError`: whatever is none came of the network, or of a host's own client. */
export function asCreditsError(thrown: unknown): CreditsError {
  return isCreditsError(thrown) ? thrown : new CreditsError('network');
}
