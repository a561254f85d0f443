import { MAX_TIMER_MS } from '../api/http/withDeadline.js';
import { systemNow } from '../api/systemNow.js';
import { asCreditsError, type CreditsError } from '../credits/CreditsError.js';
import { checkOrigin, type OriginCheck } from './checkOrigin.js';
import { CACHE_WAIT_MS, createFreshCredits, type DatedCredits } from './createFreshCredits.js';
import { createSharedReads } from './createSharedReads.js';
import type { CreditsAccess, CreditsHandlerOptions } from './handlerOptions.js';
import { handlerSettings } from './handlerSettings.js';
import { type CreditsRefusal, refusalOf } from './refusalOf.js';
import { requestUpstream } from './requestUpstream.js';
import {
  addCorsHeaders,
  creditsResponse,
  errorResponse,
  preflightResponse,
  refusalResponse,
} from './responses.js';
import { runAuthorize } from './runAuthorize.js';
import { withSentence } from './withSentence.js';

/**
 * A standard Fetch API handler that reads a team's credits and keeps the API key on the server. It is one fixed route:
 * it ignores the path, query and body of a request, and responds only with documented fields and constants, sent as
 * `private, no-store`.
 *
 * | status | `error` | when |
 * | --- | --- | --- |
 * | 200 | | the documented body; `credits-team` names the team, percent-encoded; `credits-as-of`: when the upstream was read, in epoch milliseconds |
 * | 401 | `signed_out` | `authorize` returned `null` |
 * | 403 | `forbidden` | the request comes from a page of another site |
 * | 405 | `method_not_allowed` | anything but GET and HEAD |
 * | 429 | `rate_limited` | the upstream is rate limiting; with `Retry-After`, 1 to 300 seconds |
 * | 500 | `authorize_failed` | `authorize` threw, took too long, or returned no team |
 * | 502 | `upstream_auth` | the upstream rejected the key (401, 402, 403), or `authorize` returned none |
 * | 502 | `upstream_exhausted` | the upstream reports that the credits are used up |
 * | 502 | `upstream_error` | any other failure, or a response that is not a credits body |
 * | 504 | `upstream_timeout` | no response within `timeoutMs`, or a 408 |
 *
 * @returns a function that takes a `Request` and never rejects. Each handler has its own cache and shares its running
 *   reads: create one per process.
 * @throws TypeError when `authorize` is not a function, `upstream` is not an absolute http(s) URL, or an item of
 *   `allowOrigins` is not an origin.
 * @throws RangeError when `timeoutMs`, `maxBytes` or `freshMs` is out of range.
 */
export function createCreditsHandler<Context extends unknown[] = []>(
  options: CreditsHandlerOptions<Context>,
): (request: Request, ...context: Context) => Promise<Response> {
  const settings = handlerSettings(options);
  const { timeoutMs, allowOrigins } = settings;
  const fresh = createFreshCredits(settings, options.cache);
  const maxReadMs = Math.min(timeoutMs + 2 * CACHE_WAIT_MS, MAX_TIMER_MS);
  const shareRead = createSharedReads<DatedCredits>(maxReadMs);

  return async (request, ...context) => {
    const origin = checkOrigin(request, allowOrigins);
    const response = await respond(request, origin, () => options.authorize(request, ...context));
    if (origin.corsOrigin !== null) addCorsHeaders(response, origin.corsOrigin);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };

  async function respond(
    { method }: Request,
    { isAllowed, corsOrigin }: OriginCheck,
    authorize: () => unknown,
  ): Promise<Response> {
    if (method === 'OPTIONS' && corsOrigin !== null) return preflightResponse();
    if (method !== 'GET' && method !== 'HEAD') return refusalResponse('method_not_allowed');
    if (!isAllowed) return refusalResponse('forbidden');
    const access = await runAuthorize(authorize, timeoutMs).catch((error) => {
      report(error, 'authorize_failed');
    });
    if (access === undefined) return refusalResponse('authorize_failed');
    if (access === null) return refusalResponse('signed_out');
    return creditsOf(access).then(
      (credits) => creditsResponse(credits, access.team),
      (error) => errorResponse(asCreditsError(error)),
    );
  }

  /** A team's credits: from the cache, from the running read, or from a new one. */
  function creditsOf(access: CreditsAccess): Promise<DatedCredits> {
    return shareRead(JSON.stringify([access.team, access.apiKey]), async () => {
      const cached = await fresh.read(access);
      if (cached) return cached;
      const readAtMs = systemNow();
      const read = requestUpstream(access.apiKey, settings);
      read.catch((error) => report(error, refusalOf(error)));
      const credits = { info: await read, readAtMs };
      await fresh.store(access, credits);
      return credits;
    });
  }

  /** Calls the host's `onError`, which must not affect the response, even if it throws or rejects. */
  function report(error: CreditsError, refusal: CreditsRefusal): void {
    Promise.resolve()
      .then(() => options.onError?.(withSentence(error), refusal))
      .catch(() => {});
  }
}
