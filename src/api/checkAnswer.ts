import { CreditsError } from '../credits/CreditsError.js';
import { isDevelopment } from '../credits/isDevelopment.js';
import type { Credits } from '../credits/types.js';
import { asOfMsOf, noteAsOf } from './asOf.js';
import { isCredits } from './isCredits.js';
import { MAX_LOTS } from './parse/parseLots.js';
import { remembered } from './remembered.js';
import { warnAboutAnswer } from './warnAboutAnswer.js';

/** Replaced by the host's bundler; declared here so that the published types do not need Node's. */
declare const process: { env: { NODE_ENV?: string } };

const loadCopy: () => Promise<typeof import('./copyAnswer.js')> = remembered(
  () => import('./copyAnswer.js'),
);

/**
 * Checks what a client of the host's own resolved with, and returns a copy that the host cannot change later: without
 * extra fields, and with fractions rounded down, which is listed in `issues`. The copy is as old as the original.
 *
 * @param load - Loads what copies. Without it, only an answer that needs no change is accepted.
 * @throws CreditsError `bad_payload` for anything else; a developer reads once which field is wrong.
 */
export async function checkAnswer(
  value: unknown,
  load: typeof loadCopy = loadCopy,
): Promise<Credits> {
  const copyOf = await load().then(
    ({ copyAnswer }) =>
      (credits: Credits) =>
        copyAnswer(credits, MAX_LOTS),
    () => (credits: Credits) => credits,
  );
  try {
    const copy = copyOf(value as Credits);
    if (isCredits(copy)) {
      noteAsOf(copy, asOfMsOf(value as Credits));
      return copy;
    }
  } catch {
    // Not an object, or a getter or a Proxy that throws.
  }
  if (isDevelopment) {
    if (process.env.NODE_ENV !== 'production') {
      warnAboutAnswer(value, (other) => isCredits(copyOf(other)));
    }
  }
  throw new CreditsError('bad_payload');
}
