/**
 * The response's body as text (UTF-8; a byte order mark is dropped, broken bytes become U+FFFD), or `null` when it
 * holds more than `maxBytes` after decompression. Past the limit, or when `signal` aborts, the rest is not downloaded.
 *
 * The bytes are counted on a clone and then read as text: Chromium reports a `no-store` answer whose own body is read
 * through a reader as canceled, and every poll would be a red line in the developer tools.
 */
export async function readText(
  response: Response,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<string | null> {
  const counted = response.clone().body?.getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = (await counted?.read()) ?? { done: true };
    if (done) break;
    bytes += value.byteLength;
    if (bytes <= maxBytes && !signal?.aborted) continue;
    // The connection may be gone already; the answer is refused either way.
    Promise.all([counted?.cancel(), response.body?.cancel()]).catch(() => {});
    return null;
  }
  const text = await response.text();
  return counted || new TextEncoder().encode(text).byteLength <= maxBytes ? text : null;
}

/** The parsed JSON, or `undefined` when `text` is none (JSON itself has no `undefined`). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
