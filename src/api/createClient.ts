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
import { resolveEndpoint } from './http/resolveEndpoint.js';
import { warnAboutEndpoint } from './http/warnAboutEndpoint.js';
import { withDeadline } from './http/withDeadline.js';
import { ownReads } from './ownReads.js';

const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * Creates a client. A page's own client needs no more than an endpoint: what only the options of a host need is in
 * `createCreditsClient`.
 *
 * @param getHeaders - The headers of each request. Rejects only with a `CreditsError`.
 */
export function createClient(
  options: CreditsClientOptions,
  getHeaders: () => Promise<Headers> = async () => new Headers({ accept: 'application/json' }),
): CreditsClient {
  const { endpoint, getKey, source, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const getCredits: CreditsClient['getCredits'] = ({ signal, team } = {}) =>
    withDeadline(timeoutMs, signal, (deadline) =>
      requestCredits(options, getHeaders, deadline, team),
    );
  ownReads.add(getCredits);
  return { source: source ?? (getKey ? undefined : String(endpoint)), getCredits };
}

async function requestCredits(
  options: CreditsClientOptions,
  getHeaders: () => Promise<Headers>,
  signal: AbortSignal,
  team: string | undefined,
): Promise<Credits> {
  let url = '';
  let response: ResponseLike | undefined;
  try {
    url = resolveEndpoint(options.endpoint);
    const headers = await getHeaders();
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
