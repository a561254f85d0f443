import { CreditsError } from '../../credits/CreditsError.js';

/**
 * The endpoint as an absolute URL. A relative one resolves against the page; where there is no page, or the URL is
 * none, not HTTP or carries a password, that is `config`.
 */
export function resolveEndpoint(endpoint: string | URL): string {
  const page = typeof location === 'undefined' ? undefined : location.href;
  const url = URL.canParse(endpoint, page) ? new URL(endpoint, page) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username) throw new CreditsError('config');
  return url.href;
}
