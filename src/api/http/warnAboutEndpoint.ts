import type { CreditsError } from '../../credits/CreditsError.js';
import { warnOnce } from '../warnOnce.js';
import { isOwnOrigin } from './redirectRules.js';

/**
 * Warns once about what is likely wrong with an endpoint: its path, its redirects, or a missing permission (CORS).
 *
 * @param isRedirected - Whether the answer came from where a redirect led.
 */
export function warnAboutEndpoint({ code }: CreditsError, url: string, isRedirected = false): void {
  if (typeof document === 'undefined' || !navigator.onLine) return;
  if (code === 'not_found') {
    warnOnce(
      'there is nothing at `endpoint` (404). Add the route, or set `endpoint` of <CreditsProvider> (default: `/api/credits`) or createCreditsClient.',
    );
  }
  if (code === 'bad_payload' && isRedirected) {
    warnOnce(
      '`endpoint` was redirected to what is not a credits body, such as a login page. Answer 401 with {"error":"signed_out"} instead.',
    );
  }
  if (code !== 'network') return;
  if (isOwnOrigin(url)) {
    warnOnce(
      '`endpoint` could not be read. Is your server running? Does it redirect to another origin, such as a login page? Then answer 401 with {"error":"signed_out"} instead.',
    );
  } else {
    warnOnce(
      '`endpoint` is on another origin and could not be read. Its server must allow this page (CORS) and must not redirect, or better: proxy the request through your own server.',
    );
  }
}
