import { asCreditsError, CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsClient, CreditsClientOptions } from './CreditsClient.js';
import { errorOfResponse } from './http/errorOfResponse.js';
import { MAX_BODY_BYTES, readResponse } from './http/readResponse.js';
import { requestHeaders } from './http/requestHeaders.js';
import { requestIdOf } from './http/requestIdOf.js';
import { resolveEndpoint, warnAboutEndpoint } from './http/resolveEndpoint.js';
import { MAX_TIMER_MS, withDeadline } from './http/withDeadline.js';
import { isOtherTeam, TEAM_HEADER } from './teamHeader.js';
import { warnOnce } from './warnOnce.js';

const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * Creates a client for `GET /user/credits/info`, or for a path on your own server that returns its body.
 *
 * @throws TypeError when `getKey` is passed in a browser without `dangerouslyAllowBrowser`.
 * @throws RangeError when `timeoutMs` is not between 1 and 2^31 − 1.
 */
export function createCreditsClient(options: CreditsClientOptions): CreditsClient {
  const { timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  assertTimeout(timeoutMs);
  assertKeyAllowed(options);
  return {
    getCredits: ({ signal, team } = {}) =>
      withDeadline(timeoutMs, signal, (deadline) => requestCredits(options, deadline, team)),
  };
}

async function requestCredits(
  options: CreditsClientOptions,
  signal: AbortSignal,
  team: string | undefined,
): Promise<Credits> {
  const url = resolveEndpoint(options.endpoint);
  const headers = await requestHeaders(options);
  const init: RequestInit = {
    headers,
    signal,
    credentials: options.credentials ?? 'same-origin',
    cache: 'no-store',
    redirect: 'manual', // 'error' makes browsers log the target, which may contain a secret
  };
  try {
    signal.throwIfAborted(); // aborted while waiting for the key
    const response = await (options.fetch ?? fetch)(url, init);
    const authorization = headers.get('authorization');
    if (response.status !== 200) throw await errorOfResponse(response, authorization);
    assertTeam(response, team, authorization);
    const readOptions = { authorization, maxBytes: MAX_BODY_BYTES, signal };
    return (await readResponse(response, readOptions)).credits;
  } catch (thrown) {
    const error = asCreditsError(thrown);
    if (!signal.aborted) warnAboutEndpoint(error, url);
    throw error;
  }
}

/** Rejects a response for another team before its body is read. */
function assertTeam(
  response: Response,
  team: string | undefined,
  authorization: string | null,
): void {
  if (team === undefined || !isOtherTeam(response.headers.get(TEAM_HEADER), team)) return;
  response.body?.cancel().catch(() => {});
  const requestId = requestIdOf(response.headers, authorization);
  throw new CreditsError('wrong_team', { status: response.status, requestId });
}

function assertTimeout(timeoutMs: number): void {
  if (timeoutMs >= 1 && timeoutMs <= MAX_TIMER_MS) return;
  throw new RangeError(
    'createCreditsClient: timeoutMs must be 1 to 2147483647; a longer timer fires at once.',
  );
}

function assertKeyAllowed({ getKey, dangerouslyAllowBrowser }: CreditsClientOptions): void {
  if (!getKey || typeof window === 'undefined') return;
  if (!dangerouslyAllowBrowser) {
    throw new TypeError(
      'createCreditsClient: getKey in a browser exposes the API key to every visitor. Keep the key on your server, or set `dangerouslyAllowBrowser: true` on an internal page.',
    );
  }
  warnOnce('getKey in a browser: every visitor to this page can read the API key.');
}
