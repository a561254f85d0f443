import { type CreditsError, sentenceOf } from '../credits/CreditsError.js';

/** An error for the host's log: its message says how to fix it in production, too. */
export function withSentence(error: CreditsError): CreditsError {
  const { message, stack } = error;
  if (message !== `Credits API: ${error.code}`) return error;
  error.message = sentenceOf(error.code);
  if (stack) error.stack = stack.replace(message, error.message);
  return error;
}
