import type { CreditsError } from 'react-credit-widgets/query';
import { expect } from 'vitest';
import { failureFrom } from '../../../src/api/failureFrom.js';
import type { ResponseLike } from '../../../src/api/http/ResponseLike.js';
import { readFailure } from '../../../src/api/http/readFailure.js';
import { readResponse } from '../../../src/api/http/readResponse.js';

/** The error that a response is read as, by a host's page or (`isHost` is false) by a server. */
export async function refusalIn(response: ResponseLike, isHost = true): Promise<CreditsError> {
  const reading = readResponse(response, {
    maxBytes: 2_097_152,
    signal: new AbortController().signal,
    explain: (answer, error) => failureFrom(answer, error, readFailure, null, isHost),
  });
  return reading.then(
    () => expect.unreachable('it was read'),
    (error: CreditsError) => error,
  );
}
