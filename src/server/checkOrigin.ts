/** From where a request comes, as far as its answer depends on it. */
export interface OriginCheck {
  /** Whether it may have an answer. */
  isAllowed: boolean;
  /** The other origin that was let in, for the CORS headers; `null` for the own one. */
  corsOrigin: string | null;
}

/**
 * Judges by what browsers say and pages cannot change: `Sec-Fetch-Site` where it is present (always over HTTPS), otherwise
 * `Origin`, which a GET to the page's own origin omits.
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
  const isOwn =
    site === null
      ? origin === null || origin === new URL(url).origin
      : site === 'same-origin' || site === 'none';
  return { isAllowed: isOwn, corsOrigin: null };
}
