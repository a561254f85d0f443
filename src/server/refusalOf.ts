import type { CreditsError } from '../credits/CreditsError.js';

/** Why a request gets no credits: the `error` in the response body. */
export type CreditsRefusal =
  | 'signed_out'
  | 'forbidden'
  | 'method_not_allowed'
  | 'rate_limited'
  | 'authorize_failed'
  | 'upstream_auth'
  | 'upstream_exhausted'
  | 'upstream_error'
  | 'upstream_timeout';

/** The refusal that a page receives for a failed read of the upstream. */
export function refusalOf({ code }: CreditsError): CreditsRefusal {
  switch (code) {
    case 'invalid_key':
    case 'forbidden':
      return 'upstream_auth';
    case 'exhausted':
      return 'upstream_exhausted';
    case 'timeout':
      return 'upstream_timeout';
    case 'rate_limited':
      return 'rate_limited';
    default:
      return 'upstream_error';
  }
}
