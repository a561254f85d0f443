/** Headers from a `Headers`, a `Map`, a list of pairs or a plain object; none from anything else. */
export function headersOf(given: unknown): Headers {
  try {
    return new Headers(given as HeadersInit | undefined);
  } catch {
    return new Headers();
  }
}
