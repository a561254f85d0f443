import { CreditsError, type CreditsErrorCode } from '../../credits/CreditsError.js';
import { asRecord, fieldOf, type JsonObject } from '../parse/fields.js';
import { requestIdOf } from './requestIdOf.js';
import { retryHint } from './retryHint.js';

/** No more of an error's body is read, in bytes. */
export const MAX_ERROR_BODY_BYTES = 4_096;
const DEFAULT_RATE_LIMIT_MS = 30_000;
const EXHAUSTED = 'credits_exhausted';

const CODE_OF_STATUS: Record<number, CreditsErrorCode> = {
  304: 'bad_payload',
  401: 'invalid_key',
  402: 'invalid_key', // as documented for this endpoint: not a request to pay
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  429: 'rate_limited',
};

/** What an HTTP answer other than 200 says. */
export interface Answer {
  /** HTTP status; 0 for an opaque redirect. */
  status: number;
  /** The parsed JSON; `undefined` without any. */
  body?: unknown;
  /** As `headerOf` reads them. */
  headers?: unknown;
}

/**
 * The error that an answer other than 200 means.
 *
 * @param authorization - The request header that was sent.
 * @param isHost - Whether a host's own handler responded, which has its own error words, rather than Olostep.
 */
export function errorOfAnswer(
  { status, body, headers }: Answer,
  authorization?: string | null,
  isHost = true,
): CreditsError {
  const record = asRecord(body) ?? {};
  const bodyCode = codeOfBody(status, record) ?? (isHost ? codeOfHostBody(status, record) : null);
  const code = bodyCode ?? CODE_OF_STATUS[status] ?? codeOfClass(status);
  const hintMs = status === 429 || status === 503 ? retryHint(headers, record) : null;
  return new CreditsError(code, {
    status: status || null,
    retryAfterMs: hintMs ?? (status === 429 ? DEFAULT_RATE_LIMIT_MS : null),
    requestId: requestIdOf(headers, authorization),
  });
}

/** A 402 whose body reports exhausted credits: the only body from Olostep that overrides the status. */
function codeOfBody(status: number, body: JsonObject): CreditsErrorCode | null {
  return status === 402 && reportsExhausted(body) ? 'exhausted' : null;
}

/** The word may be the `code`, the `error`, or stand in `error`. */
function reportsExhausted(body: JsonObject): boolean {
  const error = fieldOf(body, 'error');
  const isExhausted = (envelope: JsonObject) =>
    fieldOf(envelope, 'usage_limit_reached') === true || fieldOf(envelope, 'code') === EXHAUSTED;
  return error === EXHAUSTED || isExhausted(body) || isExhausted(asRecord(error) ?? {});
}

/** The error words of a host's own handler, which override the status, too. */
function codeOfHostBody(status: number, body: JsonObject): CreditsErrorCode | null {
  const error = fieldOf(body, 'error');
  if (status === 401 && error === 'signed_out') return 'signed_out';
  if (status === 502 && error === 'upstream_auth') return 'invalid_key';
  if (status === 502 && error === 'upstream_exhausted') return 'exhausted';
  return null;
}

function codeOfClass(status: number): CreditsErrorCode {
  if (status >= 500) return 'server';
  if (status >= 400) return 'bad_request';
  const isRedirect = status >= 300 || status === 0;
  return isRedirect ? 'network' : 'bad_payload';
}
