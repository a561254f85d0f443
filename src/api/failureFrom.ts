import { CreditsError, isCreditsError, isErrorCode } from '../credits/CreditsError.js';
import { clampHint } from './http/clampHint.js';
import { errorOfStatus } from './http/errorOfStatus.js';
import { isRequestId } from './http/isRequestId.js';
import type { readFailure } from './http/readFailure.js';
import { systemNow } from './systemNow.js';
import { warnOnce } from './warnOnce.js';

/** How the details of a failure are read. */
export type ReadFailure = typeof readFailure;

/** The error for what was thrown, if it is one of ours; otherwise `null`. */
export function knownError(thrown: unknown): CreditsError | null {
  try {
    return isCreditsError(thrown) && isErrorCode(thrown.code) ? thrown : null;
  } catch {
    return null; // a Proxy
  }
}

/**
 * The error for what is no `CreditsError`: an HTTP status with its body as the answer of the endpoint that it is, and
 * `otherwise` for anything else.
 *
 * @param otherwise - Returned as it is when nothing was read; its code is kept when it has a status.
 * @param read - `null`: not available.
 */
export function failureFrom(
  thrown: unknown,
  otherwise: CreditsError,
  read: ReadFailure | null,
  authorization?: string | null,
  isHost?: boolean,
): CreditsError {
  const facts = read?.(thrown, systemNow(), authorization, isHost);
  if (facts) {
    const { status, code, waitMs, requestId } = facts;
    const error = otherwise.status ? otherwise : errorOfStatus(status);
    return new CreditsError(code ?? error.code, {
      status,
      retryAfterMs: waitMs === null ? error.retryAfterMs : clampHint(waitMs),
      requestId: isRequestId(requestId) ? requestId : null,
    });
  }
  if (otherwise.code === 'unexpected') {
    warnOnce(
      'the `client` failed with what is neither a CreditsError nor an error with an HTTP status (`status` or `response.status`), so the widgets cannot say why. It was:',
      [thrown],
    );
  }
  return otherwise;
}
