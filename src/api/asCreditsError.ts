import { CreditsError, isCreditsError } from '../credits/CreditsError.js';

/** What was thrown, as a `CreditsError`: whatever is none came of the network, or of a host's own client. */
export function asCreditsError(thrown: unknown): CreditsError {
  return isCreditsError(thrown) ? thrown : new CreditsError('network');
}
