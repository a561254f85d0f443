import type { CreditsError } from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import type { Environment } from '../environment.js';
import { isRevoking } from '../policy/retry.js';
import { type Answer, type CreditsRecord, recordAttempt, recordFound } from '../record.js';

/** How an answer of another tab gets into a store. */
export interface HearingParts {
  env: Pick<Environment, 'steady'>;
  record: CreditsRecord;
  isFailing: () => boolean;
  write: (credits: Credits, atMs: number) => void;
  hearRevocation: (error: CreditsError, atMs: number) => void;
  schedule: () => void;
}

/**
 * Applies new credits, and a revocation, at once. Any other failure does not affect a healthy tab; a tab that is
 * failing too adopts the shared failure time, so that the tabs retry together.
 */
export function hearAnswer(
  answer: Answer,
  { env, record, isFailing, write, hearRevocation, schedule }: HearingParts,
): void {
  const { sentAtMs, atMs, credits, error } = answer;
  const isOutdated = sentAtMs <= record.revokedAtMs || atMs <= record.settledAtMs;
  if (error && isRevoking(error)) hearRevocation(error, atMs);
  else if (isOutdated) return;
  else if (credits) {
    recordAttempt(record, answer, env.steady());
    write(credits, atMs);
  } else if (isFailing()) {
    recordFound(record, { error: record.error, atMs }, env.steady());
    schedule();
  }
}
