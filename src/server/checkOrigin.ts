/** Whether a request's origin may read, and its CORS origin. */
export interface OriginCheck {
  /** Whether the request may be answered. */
  isAllowed: boolean;
  /** The allowed other origin, for the CORS headers; `null` for the same origin. */
  corsOrigin: string | null;
}

/**
 * Checks where a request comes from, by headers that browsers set and pages cannot change: `Sec-Fetch-Site` if present
 * (always over HTTPS), otherwise `Origin`, which a same-origin GET omits.
 *
 * @param allowOrigins - Serialized origins.
 */
export function checkOrigin(
  { headers, url }: Request,
  allowOrigins: readonly string[],
): OriginCheck {
  const origin = headers.get('origin');
  if (origin !== null && allowOrigins.includes(origin)) {
    return { isAllowed: true, corsOrigin: origin };
  }
  const site = headers.get('sec-fetch-site');
  const isSameOrigin =
    site === null
      ? origin === null || origin === new URL(url).origin
      : site === 'same-origin' || site === 'none';
  return { isAllowed: isSameOrigin, corsOrigin: null };
}
