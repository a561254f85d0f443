/** The parsed JSON, or `undefined` when `text` is not JSON (which has no `undefined` itself). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
