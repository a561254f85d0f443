import { asCreditsError, type CreditsError } from '../credits/CreditsError.js';

/** PLACEHOLDER */
export function failureOf(thrown: unknown): CreditsError {
  return asCreditsError(thrown);
}
