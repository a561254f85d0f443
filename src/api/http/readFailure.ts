import type { CreditsErrorCode } from '../../credits/CreditsError.js';
import { fieldIn } from './fieldIn.js';
import { requestIdOf } from './requestIdOf.js';
import { retryHint } from './retryHint.js';

/** A longer text is no error's body, and not worth the time. */
const MAX_TEXT_UNITS = 4_096;
const EXHAUSTED = 'credits_exhausted';

/** What an answer says of a failure. */
export interface FailureFacts {
  /** HTTP status, 100–599. */
  status: number;
  /** `null`: the status says it. */
  code: CreditsErrorCode | null;
  /** Milliseconds; `null` without a hint. */
  waitMs: number | null;
  /** As it was sent, maybe malformed; `null` without any. */
  requestId: string | null;
}

/**
 * What a failure says that has an HTTP status, with a body and headers in any of the forms in which libraries throw it:
 * `error.response`, or `error.status` and `error.data`. `null` without a status. Pages load this module once something
 * has failed, so it imports nothing that they have already.
 *
 * @param nowMs - Epoch milliseconds.
 * @param authorization - The request header that was sent.
 * @param isHost - Whether a host's own handler responded, which has its own error words, rather than Olostep.
 */
export function readFailure(
  thrown: unknown,
  nowMs: number,
  authorization?: string | null,
  isHost = true,
): FailureFacts | null {
  const response = quietly(() => fieldIn(thrown, 'response'));
  const status = quietly(() => statusIn(response) ?? statusIn(thrown));
  if (status === null) return null;
  const body = quietly(() => bodyIn(thrown, response));
  const given = quietly(() => fieldIn(response, 'headers') ?? fieldIn(thrown, 'headers'));
  const headers = quietly(() => new Headers(given as HeadersInit)) ?? new Headers();
  return {
    status,
    code: quietly(() => codeOfBody(status, body) ?? (isHost ? codeOfHostBody(status, body) : null)),
    waitMs:
      status === 429 || status === 503 ? quietly(() => retryHint(headers, body, nowMs)) : null,
    requestId: requestIdOf(headers, authorization),
  };
}

function statusIn(value: unknown): number | null {
  const status = fieldIn(value, 'status');
  return Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599
    ? Number(status)
    : null;
}

function bodyIn(thrown: unknown, response: unknown): unknown {
  const body = fieldIn(response, 'data') ?? fieldIn(thrown, 'data') ?? fieldIn(response, 'body');
  if (typeof body !== 'string') return body;
  return body.length > MAX_TEXT_UNITS ? null : JSON.parse(body);
}

/** A 402 whose body reports exhausted credits: the only body from Olostep that overrides the status. */
function codeOfBody(status: number, body: unknown): CreditsErrorCode | null {
  return status === 402 && reportsExhausted(body) ? 'exhausted' : null;
}

/** The word may be the `code`, the `error`, or stand in `error`. */
function reportsExhausted(body: unknown): boolean {
  const error = fieldIn(body, 'error');
  const isExhausted = (envelope: unknown) =>
    fieldIn(envelope, 'usage_limit_reached') === true || fieldIn(envelope, 'code') === EXHAUSTED;
  return error === EXHAUSTED || isExhausted(body) || isExhausted(error);
}

/** The error words of a host's own handler, which override the status, too. */
function codeOfHostBody(status: number, body: unknown): CreditsErrorCode | null {
  const error = fieldIn(body, 'error');
  if (status === 401 && error === 'signed_out') return 'signed_out';
  if (status === 502 && error === 'upstream_auth') return 'invalid_key';
  if (status === 502 && error === 'upstream_exhausted') return 'exhausted';
  return null;
}

/** The result of reading what belongs to a host; `null` when a getter or a Proxy throws. */
function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
