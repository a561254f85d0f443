import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { isCredits } from './isCredits.js';

/** PLACEHOLDER */
export function checkAnswer(value: unknown): Credits {
  if (isCredits(value)) return value as Credits;
  throw new CreditsError('bad_payload');
}
