import { copyCreditsInfo } from '../api/copyCreditsInfo.js';
import { failureFrom, knownError } from '../api/failureFrom.js';
import { fromNetwork } from '../api/http/fromNetwork.js';
import { readFailure } from '../api/http/readFailure.js';
import { readResponse } from '../api/http/readResponse.js';
import { isHeaderSafe } from '../api/http/requestHeaders.js';
import { withDeadline } from '../api/http/withDeadline.js';
import type { CreditsInfoWire } from '../api/wire.js';
import { CreditsError } from '../credits/CreditsError.js';
import type { HandlerSettings } from './handlerSettings.js';
import { hostError } from './hostError.js';

/**
 * Reads the credits for an API key. Makes exactly one request, with the headers `authorization` and `accept`; follows
 * no redirect, which could send the key elsewhere. Rejects only with a `CreditsError`.
 */
export async function requestUpstream(
  apiKey: string | undefined,
  settings: HandlerSettings,
): Promise<CreditsInfoWire> {
  if (!apiKey) throw hostError('noKey');
  if (!isHeaderSafe(apiKey)) throw hostError('invalidKey');
  const headers = new Headers({ accept: 'application/json', authorization: `Bearer ${apiKey}` });
  return withDeadline(settings.timeoutMs, undefined, (signal) =>
    request(apiKey, headers, signal, settings),
  );
}

async function request(
  apiKey: string,
  headers: Headers,
  signal: AbortSignal,
  { fetch: givenFetch, upstream, maxBytes }: HandlerSettings,
): Promise<CreditsInfoWire> {
  const init: RequestInit = { headers, signal, redirect: 'manual', ...uncached() };
  const authorization = headers.get('authorization');
  const explain = (thrown: unknown, error: CreditsError) =>
    knownError(thrown) ?? failureFrom(thrown, error, readFailure, authorization, false);
  try {
    const request = (givenFetch ?? fetch)(upstream, init);
    const response = await fromNetwork(request, explain);
    const { body } = await readResponse(response, { maxBytes, signal, explain });
    return copyCreditsInfo(body, apiKey);
  } catch (thrown) {
    throw explain(thrown, new CreditsError('unexpected'));
  }
}

/** Opts out of the caches that frameworks patch into `fetch`; runtimes without the `cache` option throw on it. */
function uncached(): RequestInit {
  return 'cache' in Request.prototype ? { cache: 'no-store' } : {};
}
