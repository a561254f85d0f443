/**
 * Which redirects a request follows: in a page, those that stay on the page's own origin, as frameworks send them for a
 * trailing slash. Any other could take headers elsewhere.
 *
 * Manual rather than `error`, which makes browsers log the target, and it may contain a secret. `self.origin`, because
 * `location.origin` is "null" in a `srcdoc` frame.
 */
export function redirectRules(url: string): Pick<RequestInit, 'mode' | 'redirect'> {
  if (typeof document === 'undefined') return { redirect: 'manual' };
  return isOwnOrigin(url)
    ? { mode: 'same-origin', redirect: 'follow' }
    : { mode: 'cors', redirect: 'manual' };
}

/** Whether a URL is of the page's own origin. */
export function isOwnOrigin(url: string): boolean {
  return new URL(url).origin === self.origin;
}
