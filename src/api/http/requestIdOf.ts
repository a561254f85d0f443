const REQUEST_ID = /^[\w-]{1,64}$/;

/** Whether a value of unknown origin has the shape of a request's id. */
export function isRequestId(value: unknown): value is string {
  return typeof value === 'string' && REQUEST_ID.test(value);
}

/**
 * The server's id of a request, where it has the shape of one and repeats nothing of the key; `null` otherwise.
 *
 * @param authorization - The header that was sent.
 */
export function requestIdOf(headers: Headers, authorization?: string | null): string | null {
  const id = headers.get('x-request-id') ?? headers.get('x-amzn-requestid');
  if (!isRequestId(id)) return null;
  const key = authorization?.split(' ').at(-1);
  const isEcho = key && (id.includes(key) || key.includes(id));
  return isEcho ? null : id;
}
