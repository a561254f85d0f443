import fc from 'fast-check';
import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import type { Outcome } from '../../../src/sync/policy/polling.js';

/** A code that is missing here is a type error. */
const CODES: Record<CreditsErrorCode, true> = {
  invalid_key: true,
  forbidden: true,
  not_found: true,
  bad_request: true,
  rate_limited: true,
  server: true,
  network: true,
  timeout: true,
  bad_payload: true,
  too_large: true,
  exhausted: true,
  signed_out: true,
  wrong_team: true,
  config: true,
  unexpected: true,
};
const code = fc.constantFrom(...(Object.keys(CODES) as CreditsErrorCode[]));
const status = fc.option(fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(409, 429)));

/** As our parser produces them, and as a host's own client may: any number. */
const retryAfterMs = fc.option(
  fc.oneof(
    fc.integer({ min: 1_000, max: 300_000 }),
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -1, 2 ** 31, Number.POSITIVE_INFINITY, Number.NaN),
  ),
);

/** Errors of every code, with hints in and out of range. */
export const anyError: fc.Arbitrary<CreditsError> = fc
  .record({ code, status, retryAfterMs })
  .map((details) => new CreditsError(details.code, details));

/** Epoch milliseconds: never, long ago, now, far ahead. */
export const anyInstant: fc.Arbitrary<number> = fc.oneof(
  fc.constant(0),
  fc.nat({ max: 4_102_444_800_000 }),
  fc.nat({ max: 8_640_000_000_000_000 }),
);

/** Ends of a fetch, good and bad. */
export const anyOutcome: fc.Arbitrary<Outcome> = fc.record({
  error: fc.option(anyError, { freq: 4 }),
  atMs: anyInstant,
});
