import type { CreditsClient } from '../api/CreditsClient.js';
import { checkAnswer } from '../api/checkAnswer.js';
import { failureOf } from '../api/failureOf.js';
import { withDeadline } from '../api/http/withDeadline.js';
import { CreditsError } from '../credits/CreditsError.js';
import type { Answer } from './record.js';

/** Longer than any request takes. A client of the host's own may have no limit, and the next request waits for it. */
const MAX_REQUEST_MS = 120_000;

/** Makes one request. Never rejects. */
export async function requestAnswer(
  client: CreditsClient,
  team: string | null,
  signal: AbortSignal,
  now: () => number,
): Promise<Answer> {
  const sentAtMs = now();
  try {
    if (team === null) throw new CreditsError('signed_out');
    if (!team) throw new CreditsError('config'); // also `undefined`, from an untyped caller
    const answer = await withDeadline(MAX_REQUEST_MS, signal, async (deadline) =>
      client.getCredits({ team, signal: deadline }),
    );
    return { sentAtMs, atMs: now(), credits: checkAnswer(answer), error: null };
  } catch (thrown) {
    return { sentAtMs, atMs: now(), credits: null, error: failureOf(thrown) };
  }
}
