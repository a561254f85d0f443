/** The server's id of a request, where it has the shape of one; `null` otherwise. */
export function requestIdOf(headers: Headers): string | null {
  const id = headers.get('x-request-id') ?? headers.get('x-amzn-requestid');
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : null;
}
