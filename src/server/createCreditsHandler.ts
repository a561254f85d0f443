import { MAX_TIMER_MS } from '../api/http/withDeadline.js';
import { systemNow } from '../api/systemNow.js';
import type { CreditsInfoWire } from '../api/wire.js';
import { asCreditsError, type CreditsError } from '../credits/CreditsError.js';
import {
  addCorsHeaders,
  creditsAnswer,
  failureAnswer,
  preflightAnswer,
  refusal,
} from './answers.js';
import { checkOrigin, type OriginCheck } from './checkOrigin.js';
import { CACHE_WAIT_MS, createFreshCredits } from './createFreshCredits.js';
import { createSharedReads } from './createSharedReads.js';
import type { CreditsAccess, CreditsHandlerOptions } from './handlerOptions.js';
import { handlerSettings } from './handlerSettings.js';
import { type CreditsRefusal, refusalOf } from './refusalOf.js';
import { requestUpstream } from './requestUpstream.js';
import { runAuthorize } from './runAuthorize.js';

/**
 * A request handler of the Fetch API that reads a team's credits and keeps the API key on the server. It is one fixed route:
 * of a request it reads neither path nor query nor body, and what it answers is made of documented fields and constants,
 * `private, no-store`.
 *
 * | status | `error` | when |
 * | --- | --- | --- |
 * | 200 | | the documented body; `credits-team` says whose, percent-encoded |
 * | 401 | `signed_out` | `authorize` gave `null` |
 * | 403 | `forbidden` | a page of another site asks |
 * | 405 | `method_not_allowed` | anything but GET and HEAD |
 * | 429 | `rate_limited` | the upstream says so; with `Retry-After`, 1 to 300 seconds |
 * | 500 | `authorize_failed` | `authorize` threw, took too long, or gave no team |
 * | 502 | `upstream_auth` | the upstream refuses the key (401, 402, 403), or `authorize` gave none |
 * | 502 | `upstream_exhausted` | the upstream says that the credits are used up |
 * | 502 | `upstream_error` | any other failure, or no credits body |
 * | 504 | `upstream_timeout` | no answer within `timeoutMs`, or a 408 |
 *
 * @returns a function that never rejects, given a `Request`. Each handler keeps its own cache and reads under way: create one per
 *   process.
 * @throws TypeError when `authorize` is no function, or `upstream` or one of `allowOrigins` no address of its kind.
 * @throws RangeError when `timeoutMs`, `maxBytes` or `freshMs` is out of range.
 */
export function createCreditsHandler<Context extends unknown[] = []>(
  options: CreditsHandlerOptions<Context>,
): (request: Request, ...context: Context) => Promise<Response> {
  const settings = handlerSettings(options);
  const { timeoutMs, allowOrigins } = settings;
  const fresh = createFreshCredits(settings, options.cache);
  const patienceMs = Math.min(timeoutMs + 2 * CACHE_WAIT_MS, MAX_TIMER_MS);
  const shareRead = createSharedReads<CreditsInfoWire>(patienceMs);

  return async (request, ...context) => {
    const asker = checkOrigin(request, allowOrigins);
    const answer = await answerTo(request, asker, () => options.authorize(request, ...context));
    if (asker.corsOrigin !== null) addCorsHeaders(answer, asker.corsOrigin);
    return request.method === 'HEAD' ? new Response(null, answer) : answer;
  };

  async function answerTo(
    { method }: Request,
    { isAllowed, corsOrigin }: OriginCheck,
    authorize: () => unknown,
  ): Promise<Response> {
    if (method === 'OPTIONS' && corsOrigin !== null) return preflightAnswer();
    if (method !== 'GET' && method !== 'HEAD') return refusal('method_not_allowed');
    if (!isAllowed) return refusal('forbidden');
    const access = await runAuthorize(authorize, timeoutMs).catch((error) => {
      report(error, 'authorize_failed');
    });
    if (access === undefined) return refusal('authorize_failed');
    if (access === null) return refusal('signed_out');
    return creditsOf(access).then(
      (info) => creditsAnswer(info, access.team),
      (error) => failureAnswer(asCreditsError(error)),
    );
  }

  /** A team's credits: fresh ones, those of the read that is under way, or new ones. */
  function creditsOf(access: CreditsAccess): Promise<CreditsInfoWire> {
    return shareRead(JSON.stringify([access.team, access.apiKey]), async () => {
      const known = await fresh.read(access);
      if (known) return known;
      const readAtMs = systemNow();
      const read = requestUpstream(access.apiKey, settings);
      read.catch((error) => report(error, refusalOf(error)));
      const info = await read;
      await fresh.keep(access, info, readAtMs);
      return info;
    });
  }

  /** Whatever the host's log does, sooner or later, the reader gets an answer. */
  function report(error: CreditsError, answered: CreditsRefusal): void {
    Promise.resolve()
      .then(() => options.onError?.(error, answered))
      .catch(() => {});
  }
}
