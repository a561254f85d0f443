import { CreditsError, type CreditsErrorCode } from '../../credits/CreditsError.js';
import type { CreditsClientOptions } from '../CreditsClient.js';

const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;

/** The headers of one request. A header function that fails is `config`, a key that is not to be had `invalid_key`. */
export async function requestHeaders({
  headers,
  getKey,
}: Pick<CreditsClientOptions, 'headers' | 'getKey'>): Promise<Headers> {
  const all = await orFail('config', async () => {
    return new Headers(typeof headers === 'function' ? await headers() : headers);
  });
  if (!all.has('accept')) all.set('accept', 'application/json');
  if (getKey) {
    const key: unknown = await orFail('invalid_key', getKey);
    if (!isHeaderSafe(key)) throw new CreditsError('invalid_key');
    all.set('authorization', `Bearer ${key}`);
  }
  return all;
}

/** What a host's function threw may hold the key, so it is dropped. */
async function orFail<T>(code: CreditsErrorCode, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new CreditsError(code);
  }
}

/** Whether a key can stand in a header: text without spaces, line breaks or letters beyond ASCII. */
export function isHeaderSafe(key: unknown): key is string {
  return typeof key === 'string' && PRINTABLE_ASCII.test(key);
}
