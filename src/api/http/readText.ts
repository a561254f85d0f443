import { fromNetwork } from './fromNetwork.js';
import type { ResponseLike } from './ResponseLike.js';

/**
 * The response's body as text (UTF-8; a byte order mark is dropped, invalid bytes become U+FFFD), or `null` when it
 * exceeds `maxBytes` after decompression. Past the limit, or when `signal` aborts, the rest is not downloaded. Rejects
 * with `network` when the body breaks off.
 *
 * The bytes are counted on a clone, and the original is read with `text()`: Chromium reports a `no-store` response as
 * canceled when its own body is read as a stream, and every poll would be a red line in the developer tools.
 */
export async function readText(
  response: ResponseLike,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<string | null> {
  const counted = response.body?.getReader && response.clone?.().body?.getReader?.();
  let bytes = 0;
  for (;;) {
    const { done, value } = (await fromNetwork(counted?.read())) ?? { done: true };
    if (done) break;
    bytes += value.byteLength;
    if (bytes <= maxBytes && !signal?.aborted) continue;
    // The connection may already be gone; the response is rejected either way.
    Promise.all([counted?.cancel(), response.body?.cancel?.()]).catch(() => {});
    return null;
  }
  const text = response.text
    ? await fromNetwork(response.text())
    : (JSON.stringify(await fromNetwork(response.json?.())) ?? '');
  return counted || new TextEncoder().encode(text).byteLength <= maxBytes ? text : null;
}
