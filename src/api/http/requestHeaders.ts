import { CreditsError, type CreditsErrorCode } from '../../credits/CreditsError.js';
import type { CreditsClientOptions } from '../CreditsClient.js';

const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;

/** The headers of one request. Rejects with `config` when `headers` fails, with `invalid_key` without a valid key. */
export async function requestHeaders({
  headers,
  getKey,
}: Pick<CreditsClientOptions, 'headers' | 'getKey'>): Promise<Headers> {
  const all = await callHost('config', async () => {
    return new Headers(typeof headers === 'function' ? await headers() : headers);
  });
  if (!all.has('accept')) all.set('accept', 'application/json');
  if (getKey) {
    const key: unknown = await callHost('invalid_key', getKey);
    if (!isHeaderSafe(key)) throw new CreditsError('invalid_key');
    all.set('authorization', `Bearer ${key}`);
  }
  return all;
}

/** Calls a host's function. What it throws may contain the key, so it is dropped. */
async function callHost<T>(code: CreditsErrorCode, call: () => T | Promise<T>): Promise<T> {
  try {
    return await call();
  } catch {
    throw new CreditsError(code);
  }
}

/** Whether a key can be sent in a header: printable ASCII without spaces or line breaks. */
export function isHeaderSafe(key: unknown): key is string {
  return typeof key === 'string' && PRINTABLE_ASCII.test(key);
}
