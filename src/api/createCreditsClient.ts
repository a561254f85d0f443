import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { asCreditsError } from './asCreditsError.js';
import { errorOfResponse } from './http/errorOfResponse.js';
import { MAX_BODY_BYTES, readAnswer } from './http/readAnswer.js';
import { requestHeaders } from './http/requestHeaders.js';
import { requestIdOf } from './http/requestIdOf.js';
import { resolveEndpoint } from './http/resolveEndpoint.js';
import { warnOfEndpoint } from './http/warnOfEndpoint.js';
import { withDeadline } from './http/withDeadline.js';
import { MAX_TIMER_MS } from './policy/maxTimer.js';
import { isOtherTeam, TEAM_HEADER } from './teamHeader.js';
import { warnOnce } from './warnOnce.js';

const DEFAULT_TIMEOUT_MS = 10_000;

/** How a client reaches the credits endpoint. */
export interface CreditsClientOptions {
  /** Where `GET` returns the credits body, usually a path of your own server. A relative one needs a page. */
  endpoint: string | URL;
  /** Headers of each request, or a function that is asked for them each time. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Whether cookies go along. @default 'same-origin' */
  credentials?: RequestCredentials | undefined;
  /** Milliseconds for key, headers and body together, 1 to 2^31 − 1. @default 10000 */
  timeoutMs?: number | undefined;
  /** Asked for the API key on each request; sent as a bearer token; `undefined` fails with `invalid_key`. Belongs on a server. */
  getKey?: (() => string | undefined | Promise<string | undefined>) | undefined;
  /** Must be true for `getKey` to be accepted in a browser, where every visitor can read the key. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** What one request may be told. */
export interface GetCreditsOptions {
  /** Ends the request early; it then rejects with `network`. */
  signal?: AbortSignal;
  /** The team asked for. An answer whose `credits-team` header (percent-encoded) names another one rejects with `wrong_team`. */
  team?: string;
}

/** Reads one team's credits. Anything with this method will do, for example a fake in a test. */
export interface CreditsClient {
  /** Makes exactly one request. Rejects with a `CreditsError` and nothing else. */
  getCredits(options?: GetCreditsOptions): Promise<Credits>;
}

/**
 * A client for `GET /user/credits/info`, or for a path of your own server that returns its body.
 *
 * @throws TypeError when `getKey` is given in a browser without `dangerouslyAllowBrowser`.
 * @throws RangeError when `timeoutMs` is not between 1 and 2^31 − 1.
 */
export function createCreditsClient(options: CreditsClientOptions): CreditsClient {
  const { timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  assertTimeout(timeoutMs);
  assertKeyPlace(options);
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
    redirect: 'manual', // 'error' makes browsers print where it leads, which may hold a secret
  };
  try {
    signal.throwIfAborted(); // a key that came too late
    const response = await (options.fetch ?? fetch)(url, init);
    const authorization = headers.get('authorization');
    if (response.status !== 200) throw await errorOfResponse(response, authorization);
    assertTeam(response, team, authorization);
    const how = { authorization, maxBytes: MAX_BODY_BYTES, signal };
    return (await readAnswer(response, how)).credits;
  } catch (thrown) {
    const error = asCreditsError(thrown);
    if (!signal.aborted) warnOfEndpoint(error, url);
    throw error;
  }
}

/** An answer for another team is not even read. */
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

function assertKeyPlace({ getKey, dangerouslyAllowBrowser }: CreditsClientOptions): void {
  if (!getKey || typeof window === 'undefined') return;
  if (!dangerouslyAllowBrowser) {
    throw new TypeError(
      'createCreditsClient: getKey in a browser shows the API key to every visitor. Keep the key on your server, or set `dangerouslyAllowBrowser: true` on an internal page.',
    );
  }
  warnOnce('getKey in a browser: every visitor of this page can read the API key.');
}
