/**
 * The response's body as text (UTF-8; a byte order mark is dropped, broken bytes become U+FFFD), or `null` when it
 * holds more than `maxBytes` after decompression. Past the limit the rest is not downloaded.
 */
export async function readText(response: Response, maxBytes: number): Promise<string | null> {
  if (!response.body) {
    const text = await response.text();
    return new TextEncoder().encode(text).byteLength <= maxBytes ? text : null;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {}); // the connection may be gone already; the answer is refused either way
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
