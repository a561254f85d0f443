const REQUEST_ID = /^[\w-]{1,64}$/;

/** Whether an unknown value looks like a request id. */
export function isRequestId(value: unknown): value is string {
  return typeof value === 'string' && REQUEST_ID.test(value);
}

/**
 * The server's request id; `null` when it is missing, malformed, or contains the key or a part of it.
 *
 * @param authorization - The request header that was sent.
 */
export function requestIdOf(headers: Headers, authorization?: string | null): string | null {
  const id = headers.get('x-request-id') ?? headers.get('x-amzn-requestid');
  if (!isRequestId(id)) return null;
  const key = authorization?.split(' ').at(-1);
  const isEcho = key && (id.includes(key) || key.includes(id));
  return isEcho ? null : id;
}
