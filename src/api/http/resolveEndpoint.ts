import { CreditsError } from '../../credits/CreditsError.js';
import { warnOnce } from '../warnOnce.js';

/**
 * The endpoint as an absolute URL. A relative one is resolved against the page. Throws `config` when there is no page
 * to resolve it against, or the URL is invalid, not HTTP, or contains credentials.
 */
export function resolveEndpoint(endpoint: string | URL): string {
  const page = typeof location === 'undefined' ? undefined : location.href;
  const url = URL.canParse(endpoint, page) ? new URL(endpoint, page) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username) throw new CreditsError('config');
  return url.href;
}

/** Warns once about a wrong path (404) or a cross-origin endpoint without CORS. */
export function warnAboutEndpoint({ code }: CreditsError, url: string): void {
  if (typeof document === 'undefined' || !navigator.onLine) return;
  if (code === 'not_found') {
    warnOnce(
      'there is nothing at `endpoint` (404). Add the route, or set `endpoint` of <CreditsProvider> (default: `/api/credits`) or createCreditsClient.',
    );
  }
  if (code === 'network' && new URL(url).origin !== location.origin) {
    warnOnce(
      '`endpoint` is on another origin and could not be read. Its server must allow this page (CORS), or better: proxy the request through your own server.',
    );
  }
}
