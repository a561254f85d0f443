import type { CreditsError } from '../../credits/CreditsError.js';
import { isDevelopment } from '../../credits/isDevelopment.js';
import { warnOnce } from '../warnOnce.js';
import { isOwnOrigin } from './redirectRules.js';

/** Replaced by the host's bundler; declared here so that the published types do not need Node's. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * Warns once about what is likely wrong with an endpoint: its path, its redirects, or a missing permission (CORS).
 *
 * @param isRedirected - Whether the answer came from where a redirect led.
 */
export function warnAboutEndpoint(error: CreditsError, url: string, isRedirected?: boolean): void {
  if (isDevelopment) {
    if (process.env.NODE_ENV !== 'production') {
      if (typeof document === 'undefined' || !navigator.onLine) return;
      const hint = hintFor(error, url, isRedirected);
      if (hint) warnOnce(hint);
    }
  }
}

function hintFor({ code }: CreditsError, url: string, isRedirected?: boolean): string | null {
  if (code === 'not_found') {
    return 'there is nothing at `endpoint` (404). Add the route, or set `endpoint` of <CreditsProvider> (default: `/api/credits`) or createCreditsClient.';
  }
  if (code === 'bad_payload' && isRedirected) {
    return '`endpoint` was redirected to what is not a credits body, such as a login page. Answer 401 with {"error":"signed_out"} instead.';
  }
  if (code !== 'network') return null;
  return isOwnOrigin(url)
    ? '`endpoint` could not be read. Is your server running? Does it redirect to another origin, such as a login page? Then answer 401 with {"error":"signed_out"} instead.'
    : '`endpoint` is on another origin and could not be read. Its server must allow this page (CORS) and must not redirect, or better: proxy the request through your own server.';
}
