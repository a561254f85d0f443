import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import { noteAsOf, readAsOf } from './asOf.js';
import type { CreditsClient, CreditsClientOptions } from './CreditsClient.js';
import { failureOf } from './failureOf.js';
import { fromNetwork } from './http/fromNetwork.js';
import { headersOf } from './http/headersOf.js';
import type { ResponseLike } from './http/ResponseLike.js';
import { MAX_BODY_BYTES, readResponse } from './http/readResponse.js';
import { redirectRules } from './http/redirectRules.js';
import { requestHeaders } from './http/requestHeaders.js';
import { resolveEndpoint } from './http/resolveEndpoint.js';
import { warnAboutEndpoint } from './http/warnAboutEndpoint.js';
import { MAX_TIMER_MS, withDeadline } from './http/withDeadline.js';
import { ownReads } from './ownReads.js';
import { warnOnce } from './warnOnce.js';

const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * Creates a client for `GET /user/credits/info`, or for a path on your own server that returns its body.
 *
 * @throws TypeError when `getKey` is passed in a browser without `dangerouslyAllowBrowser`.
 * @throws RangeError when `timeoutMs` is not between 1 and 2^31 − 1.
 */
export function createCreditsClient(options: CreditsClientOptions): CreditsClient {
  const { endpoint, getKey, source, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  assertTimeout(timeoutMs);
  assertKeyAllowed(options);
  const getCredits: CreditsClient['getCredits'] = ({ signal, team } = {}) =>
    withDeadline(timeoutMs, signal, (deadline) => requestCredits(options, deadline, team));
  ownReads.add(getCredits);
  return { source: source ?? (getKey ? undefined : String(endpoint)), getCredits };
}

async function requestCredits(
  options: CreditsClientOptions,
  signal: AbortSignal,
  team: string | undefined,
): Promise<Credits> {
  let url = '';
  let response: ResponseLike | undefined;
  try {
    url = resolveEndpoint(options.endpoint);
    const headers = await requestHeaders(options);
    if (signal.aborted) throw new CreditsError('network'); // while waiting for the key
    const explain = (thrown: unknown, error: CreditsError) =>
      failureOf(thrown, error, headers.get('authorization'));
    const request = (options.fetch ?? fetch)(url, {
      headers,
      signal,
      credentials: options.credentials ?? 'same-origin',
      cache: 'no-store',
      ...redirectRules(url),
    });
    response = await fromNetwork(request, explain);
    const readOptions = { maxBytes: MAX_BODY_BYTES, signal, team, explain };
    const { credits } = await readResponse(response, readOptions);
    noteAsOf(credits, readAsOf(headersOf(response.headers)));
    return credits;
  } catch (thrown) {
    const error = await failureOf(thrown);
    if (!signal.aborted) warnAboutEndpoint(error, url, response?.redirected);
    throw error;
  }
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
