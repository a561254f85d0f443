import { isDevelopment } from './isDevelopment.js';

/** Replaced by the host's bundler; declared here so that the published types do not need Node's. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * Why credits could not be read.
 *
 * | code | meaning |
 * | --- | --- |
 * | `invalid_key` | The API key was rejected (401, and 402 on this endpoint: never a request to pay); without a status, `getKey` returned none. |
 * | `forbidden` | The key is valid but may not read credits (403). |
 * | `not_found` | The endpoint does not exist (404). |
 * | `bad_request` | The request was rejected (400 and every other 4xx). |
 * | `rate_limited` | Too many requests (429); `retryAfterMs` says how long to wait. |
 * | `server` | The server failed (5xx). |
 * | `network` | No response, or an incomplete one: DNS, TLS, CORS, reset, redirect. |
 * | `timeout` | Key, headers and body did not arrive in time (408 too). |
 * | `bad_payload` | The response is not a credits body. |
 * | `too_large` | The body is larger than 2 MiB. |
 * | `exhausted` | The body says that the team's credits are used up. |
 * | `signed_out` | The host's own handler found no session. |
 * | `wrong_team` | The response is for another team than the one requested. |
 * | `config` | The widgets or the client are not set up; no request was made. |
 * | `unexpected` | Your own client threw something else than a `CreditsError` or an HTTP status. |
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
  | 'config'
  | 'unexpected';

/** In a production build of a page, nothing uses them: bundlers drop them. */
const SENTENCES: Record<CreditsErrorCode, string> = {
  invalid_key: 'API key rejected or missing. Check the key that your server sends, or `getKey`.',
  forbidden: 'access denied. Check what the key may read.',
  not_found: 'endpoint not found. Check `endpoint`.',
  bad_request: 'request rejected. Check `endpoint` and `headers`.',
  rate_limited: 'too many requests. Wait for `retryAfterMs`.',
  server: 'the server failed. Try again later.',
  network: 'no connection. Check network, CORS and redirects.',
  timeout: 'no response in time. Try again later.',
  bad_payload: 'response is not a credits body. Check what `endpoint` returns.',
  too_large: 'body over 2 MiB. Check what `endpoint` returns.',
  exhausted: 'credits used up. Top up.',
  signed_out: 'not signed in. Sign in, or check what `authorize` returns.',
  wrong_team:
    'response for another team. Reload, or set `team` to the id that your server returns.',
  config: 'not set up. Check `team`, `endpoint`, `headers` and `getKey`.',
  unexpected: 'unknown failure. Check what your `client` throws.',
};

/** Apart from the sentences, which are not in every build. */
const CODES: Record<CreditsErrorCode, 1> = {
  invalid_key: 1,
  forbidden: 1,
  not_found: 1,
  bad_request: 1,
  rate_limited: 1,
  server: 1,
  network: 1,
  timeout: 1,
  bad_payload: 1,
  too_large: 1,
  exhausted: 1,
  signed_out: 1,
  wrong_team: 1,
  config: 1,
  unexpected: 1,
};

/** Whether an unknown value is one of the codes. */
export function isErrorCode(value: unknown): value is CreditsErrorCode {
  return typeof value === 'string' && Object.hasOwn(CODES, value);
}

/** The message of an error in development: what happened, and how to fix it. */
export function sentenceOf(code: CreditsErrorCode): string {
  return `Credits API: ${SENTENCES[code]}`;
}

function messageOf(code: CreditsErrorCode): string {
  if (isDevelopment) {
    if (process.env.NODE_ENV !== 'production') return sentenceOf(code);
  }
  return `Credits API: ${code}`;
}

const BRAND = Symbol.for('react-credit-widgets.CreditsError');

/** Details of a failure, in addition to its code. */
export interface CreditsErrorDetails {
  /** HTTP status, 100–599; `null` when there was no response. */
  status?: number | null;
  /** Milliseconds to wait before retrying, 1,000–300,000; `null` when there was no hint. */
  retryAfterMs?: number | null;
  /** The server's request id, `[\w-]{1,64}`; `null` when there was none. */
  requestId?: string | null;
}

/**
 * The only error class of this package. The message depends on the code alone, and never contains a URL, a body or a
 * key. In development it says what happened and how to fix it; in production, only the code.
 */
export class CreditsError extends Error {
  /** Always `'CreditsError'`; `isCreditsError` also recognizes errors from another copy of this package. */
  override readonly name = 'CreditsError';
  /** The reason, for your code to branch on. Users see the widgets' own texts instead. */
  readonly code: CreditsErrorCode;
  /** HTTP status, 100–599; `null` when there was no response. */
  readonly status: number | null;
  /** Milliseconds to wait before retrying, 1,000–300,000; `null` when there was no hint. */
  readonly retryAfterMs: number | null;
  /** The server's request id, for support tickets; `null` when there was none. */
  readonly requestId: string | null;

  /** For your own client or test fake. Omitted details are `null`. */
  constructor(code: CreditsErrorCode, details: CreditsErrorDetails = {}) {
    super(messageOf(code));
    this.code = code;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.requestId = details.requestId ?? null;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether `error` is a `CreditsError`, including one from another copy of this package. */
export function isCreditsError(error: unknown): error is CreditsError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

/** Returns `thrown` if it is a `CreditsError`. Anything else, such as a host client's own error, becomes `network`. */
export function asCreditsError(thrown: unknown): CreditsError {
  return isCreditsError(thrown) ? thrown : new CreditsError('network');
}
