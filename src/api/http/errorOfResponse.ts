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
  402: 'invalid_key', // this endpoint's documented meaning; it is no request to pay
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  429: 'rate_limited',
};

/**
 * The error that an answer other than 200 stands for. Its body is read up to 4 KiB and never kept.
 *
 * @param authorization - The header that was sent.
 * @param isHost - Whether a host's own server answers, whose handler has words of its own, or else the vendor's.
 */
export async function errorOfResponse(
  response: Response,
  authorization?: string | null,
  isHost = true,
): Promise<CreditsError> {
  const { status, headers } = response;
  const body = await readErrorBody(response);
  const said = codeOfBody(status, body) ?? (isHost ? codeOfWord(status, body) : null);
  const code = said ?? CODE_OF_STATUS[status] ?? codeOfClass(status);
  const hintMs = status === 429 || status === 503 ? retryHint(headers, body) : null;
  return new CreditsError(code, {
    status: status || null,
    retryAfterMs: hintMs ?? (status === 429 ? DEFAULT_RATE_LIMIT_MS : null),
    requestId: requestIdOf(headers, authorization),
  });
}

/** A body that breaks off or is too large says nothing; the status still does. */
async function readErrorBody(response: Response): Promise<unknown> {
  const text = await readText(response, MAX_ERROR_BODY_BYTES).catch(() => null);
  return text === null ? undefined : parseJson(text);
}

/** Exhausted credits behind a 402: the one body that beats a status. */
function codeOfBody(status: number, body: unknown): CreditsErrorCode | null {
  const record = asRecord(body);
  return status === 402 && record && saysExhausted(record) ? 'exhausted' : null;
}

/** The words of a host's own handler, which beat a status, too. */
function codeOfWord(status: number, body: unknown): CreditsErrorCode | null {
  const record = asRecord(body);
  const word = record && fieldOf(record, 'error');
  if (status === 401 && word === 'signed_out') return 'signed_out';
  if (status === 502 && word === 'upstream_auth') return 'invalid_key';
  if (status === 502 && word === 'upstream_exhausted') return 'exhausted';
  return null;
}

function saysExhausted(body: Record<string, unknown>): boolean {
  const isLimitReached = fieldOf(body, 'usage_limit_reached') === true;
  return isLimitReached || fieldOf(body, 'code') === 'credits_exhausted';
}

function codeOfClass(status: number): CreditsErrorCode {
  if (status >= 500) return 'server';
  if (status >= 400) return 'bad_request';
  const isRedirect = status >= 300 || status === 0; // 0: one that fetch hides
  return isRedirect ? 'network' : 'bad_payload';
}
