import { CreditsError } from '../../credits/CreditsError.js';
import { warnOnce } from '../warnOnce.js';

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

/** Tells the developer of a page, once, what no reader can mend: a path that is wrong, and an origin that keeps to itself. */
export function warnAboutEndpoint({ code }: CreditsError, url: string): void {
  if (typeof document === 'undefined' || !navigator.onLine) return;
  if (code === 'not_found') {
    warnOnce(
      'there is nothing at `endpoint` (404). It is `/api/credits` unless <CreditsProvider> or createCreditsClient is told another path.',
    );
  }
  if (code === 'network' && new URL(url).origin !== location.origin) {
    warnOnce(
      '`endpoint` is on another origin and could not be read. Its server has to allow this page (CORS), or better: let a path of your own server pass the request on.',
    );
  }
}
