import type { CreditsClient, CreditsClientOptions } from './CreditsClient.js';
import { createClient } from './createClient.js';
import { requestHeaders } from './http/requestHeaders.js';
import { MAX_TIMER_MS } from './http/withDeadline.js';
import { warnOnce } from './warnOnce.js';

/**
 * Creates a client for `GET /user/credits/info`, or for a path on your own server that returns its body.
 *
 * @throws TypeError when `getKey` is passed in a browser without `dangerouslyAllowBrowser`.
 * @throws RangeError when `timeoutMs` is not between 1 and 2^31 − 1.
 */
export function createCreditsClient(options: CreditsClientOptions): CreditsClient {
  assertTimeout(options.timeoutMs);
  assertKeyAllowed(options);
  return createClient(options, () => requestHeaders(options));
}

function assertTimeout(timeoutMs = 1): void {
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
