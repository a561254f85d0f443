/**
 * Whether a page of this origin sent the request, judged by headers that browsers set and pages cannot forge. Requests
 * that change state need this check, because a `SameSite=Lax` cookie is also sent from other ports of this machine.
 *
 * @param {Request} request
 */
export function isOwnPage({ headers, url }) {
  const site = headers.get('sec-fetch-site');
  return site === null ? headers.get('origin') === new URL(url).origin : site === 'same-origin';
}
