/** From where a request comes, as far as its answer depends on it. */
export interface Asker {
  /** Whether it may have an answer. */
  isWelcome: boolean;
  /** The other origin that was let in, for the CORS headers; `null` for the own one. */
  corsOrigin: string | null;
}

/**
 * Judges by what browsers say and pages cannot change. `Sec-Fetch-Site` decides where it is sent, which is everywhere but on
 * plain HTTP; else `Origin`, which a GET to the own origin does not have.
 *
 * @param allowOrigins - Serialised origins.
 */
export function askerOf({ headers, url }: Request, allowOrigins: readonly string[]): Asker {
  const origin = headers.get('origin');
  if (origin !== null && allowOrigins.includes(origin)) {
    return { isWelcome: true, corsOrigin: origin };
  }
  const site = headers.get('sec-fetch-site');
  const isOwn =
    site === null
      ? origin === null || origin === new URL(url).origin
      : site === 'same-origin' || site === 'none';
  return { isWelcome: isOwn, corsOrigin: null };
}
