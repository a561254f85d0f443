/**
 * Whether a page of this origin sends the request, by what browsers say and pages cannot change. What changes something
 * asks for it: a cookie that is `SameSite=Lax` comes along from other ports of this machine, too.
 *
 * @param {Request} request
 */
export function isOwnPage({ headers, url }) {
  const site = headers.get('sec-fetch-site');
  return site === null ? headers.get('origin') === new URL(url).origin : site === 'same-origin';
}
