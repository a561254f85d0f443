import { CreditsError } from '../credits/CreditsError.js';
import { failureFrom, knownError, type ReadFailure } from './failureFrom.js';
import { remembered } from './remembered.js';

const loadReader = remembered(() => import('./http/readFailure.js'));

/**
 * The error for whatever a client threw: a `CreditsError` as it is; an HTTP status with its body, as libraries throw it
 * (`error.response`, or `error.status` and `error.data`), as if it were the answer of the endpoint; `otherwise` for
 * anything else. Warns once in development about an `unexpected` one. Never rejects.
 *
 * @param load - Loads what reads the details; without it, they are missing.
 */
export async function failureOf(
  thrown: unknown,
  otherwise: CreditsError = new CreditsError('unexpected'),
  authorization?: string | null,
  load: () => Promise<{ readFailure: ReadFailure }> = loadReader,
): Promise<CreditsError> {
  const known = knownError(thrown);
  if (known) return known;
  const read = await load().then(
    ({ readFailure }) => readFailure,
    () => null,
  );
  return failureFrom(thrown, otherwise, read, authorization);
}
