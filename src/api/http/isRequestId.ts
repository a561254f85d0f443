const REQUEST_ID = /^[\w-]{1,64}$/;

/** Whether an unknown value looks like a request id. */
export function isRequestId(value: unknown): value is string {
  return typeof value === 'string' && REQUEST_ID.test(value);
}
