/**
 * What the server sent as its request id; `null` when it is missing, or contains the key or a part of it.
 *
 * @param authorization - The request header that was sent.
 */
export function requestIdOf(headers: Headers, authorization?: string | null): string | null {
  const id = headers.get('x-request-id') ?? headers.get('x-amzn-requestid');
  const key = authorization?.split(' ').at(-1);
  const isEcho = id && key && (id.includes(key) || key.includes(id));
  return isEcho ? null : id;
}
