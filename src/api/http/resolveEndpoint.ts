import { CreditsError } from '../../credits/CreditsError.js';

/**
 * The endpoint as an absolute URL. A relative one is resolved as a link of the page. Throws `config` when there is no
 * page to resolve it against, or the URL is invalid, not HTTP, or contains credentials.
 */
export function resolveEndpoint(endpoint: string | URL): string {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  const url = URL.canParse(endpoint, base) ? new URL(endpoint, base) : null;
  const isUsable = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (!isUsable) throw new CreditsError('config');
  return url.href;
}
