import { CreditsError, type CreditsErrorCode } from '../../credits/CreditsError.js';
import { asRecord, fieldOf } from '../parse/fields.js';
import { parseJson, readText } from './readText.js';
import { requestIdOf } from './requestIdOf.js';
import { retryHint } from './retryHint.js';

const MAX_ERROR_BODY_BYTES = 4_096;
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

/**
 * The error for a response other than 200. At most 4 KiB of its body are read, and none of it is kept.
 *
 * @param authorization - The request header that was sent.
 * @param isHost - Whether a host's own handler responded, which has its own error words, rather than Olostep.
 */
export async function errorOfResponse(
  response: Response,
  authorization?: string | null,
  isHost = true,
): Promise<CreditsError> {
  const { status, headers } = response;
  const body = await readErrorBody(response);
  const bodyCode = codeOfBody(status, body) ?? (isHost ? codeOfHostBody(status, body) : null);
  const code = bodyCode ?? CODE_OF_STATUS[status] ?? codeOfClass(status);
  const hintMs = status === 429 || status === 503 ? retryHint(headers, body) : null;
  return new CreditsError(code, {
    status: status || null,
    retryAfterMs: hintMs ?? (status === 429 ? DEFAULT_RATE_LIMIT_MS : null),
    requestId: requestIdOf(headers, authorization),
  });
}

/** An incomplete or oversized body counts as `undefined`; the status still counts. */
async function readErrorBody(response: Response): Promise<unknown> {
  const text = await readText(response, MAX_ERROR_BODY_BYTES).catch(() => null);
  return text === null ? undefined : parseJson(text);
}

/** A 402 whose body reports exhausted credits: the only body from Olostep that overrides the status. */
function codeOfBody(status: number, body: unknown): CreditsErrorCode | null {
  const record = asRecord(body);
  return status === 402 && record && reportsExhausted(record) ? 'exhausted' : null;
}

/** The error words of a host's own handler, which override the status, too. */
function codeOfHostBody(status: number, body: unknown): CreditsErrorCode | null {
  const record = asRecord(body);
  const error = record && fieldOf(record, 'error');
  if (status === 401 && error === 'signed_out') return 'signed_out';
  if (status === 502 && error === 'upstream_auth') return 'invalid_key';
  if (status === 502 && error === 'upstream_exhausted') return 'exhausted';
  return null;
}

function reportsExhausted(body: Record<string, unknown>): boolean {
  const isLimitReached = fieldOf(body, 'usage_limit_reached') === true;
  return isLimitReached || fieldOf(body, 'code') === 'credits_exhausted';
}

function codeOfClass(status: number): CreditsErrorCode {
  if (status >= 500) return 'server';
  if (status >= 400) return 'bad_request';
  const isRedirect = status >= 300 || status === 0; // 0: an opaque redirect
  return isRedirect ? 'network' : 'bad_payload';
}
