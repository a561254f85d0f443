import { headerOf } from './headerOf.js';

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
export function requestIdOf(headers: unknown, authorization?: string | null): string | null {
  const id = headerOf(headers, 'x-request-id') ?? headerOf(headers, 'x-amzn-requestid');
  if (!isRequestId(id)) return null;
  const key = authorization?.split(' ').at(-1);
  const isEcho = key && (id.includes(key) || key.includes(id));
  return isEcho ? null : id;
}
