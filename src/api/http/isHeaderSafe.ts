const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;

/** Whether a key can stand in a header: text without spaces, line breaks or letters beyond ASCII. */
export function isHeaderSafe(key: unknown): key is string {
  return typeof key === 'string' && PRINTABLE_ASCII.test(key);
}
