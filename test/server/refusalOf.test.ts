import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { isErrorCode } from '../../src/credits/CreditsError.js';
import { type CreditsRefusal, refusalOf } from '../../src/server/refusalOf.js';

/** A code that is missing here is a type error. */
const REFUSALS: Record<CreditsErrorCode, CreditsRefusal> = {
  // The server's key is at fault, never the visitor's session or rights.
  invalid_key: 'upstream_auth',
  forbidden: 'upstream_auth',
  signed_out: 'upstream_error',
  exhausted: 'upstream_exhausted',
  timeout: 'upstream_timeout',
  rate_limited: 'rate_limited',
  not_found: 'upstream_error',
  bad_request: 'upstream_error',
  server: 'upstream_error',
  network: 'upstream_error',
  bad_payload: 'upstream_error',
  too_large: 'upstream_error',
  wrong_team: 'upstream_error',
  config: 'upstream_error',
  unexpected: 'upstream_error',
};

const failures = Object.keys(REFUSALS)
  .filter(isErrorCode)
  .map((code) => [code, REFUSALS[code]] as const);

describe('refusalOf', () => {
  it.each(failures)('reports %s to the page as %s', (code, word) => {
    expect(refusalOf(new CreditsError(code))).toBe(word);
  });
});
