import type { CreditsClient } from '../api/CreditsClient.js';
import { checkAnswer } from '../api/checkAnswer.js';
import { failureOf } from '../api/failureOf.js';
import { withDeadline } from '../api/http/withDeadline.js';
import { ownReads } from '../api/ownReads.js';
import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
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
    const credits = await withDeadline(MAX_REQUEST_MS, signal, (deadline) =>
      readCredits(client, team, deadline),
    );
    return { sentAtMs, atMs: now(), credits, error: null };
  } catch (thrown) {
    return { sentAtMs, atMs: now(), credits: null, error: thrown as CreditsError };
  }
}

/** Rejects only with a `CreditsError`. */
async function readCredits(
  client: CreditsClient,
  team: string,
  signal: AbortSignal,
): Promise<Credits> {
  try {
    const answer = await client.getCredits({ team, signal });
    return ownReads.has(client.getCredits) ? answer : await checkAnswer(answer);
  } catch (thrown) {
    throw await failureOf(thrown);
  }
}
