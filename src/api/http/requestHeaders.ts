import { CreditsError } from '../../credits/CreditsError.js';
import type { CreditsClientOptions } from '../createCreditsClient.js';

const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;

/** The headers of one request. A key or a header function that fails, or yields nothing usable, is `config`. */
export async function requestHeaders({
  headers,
  getKey,
}: Pick<CreditsClientOptions, 'headers' | 'getKey'>): Promise<Headers> {
  try {
    const all = new Headers(typeof headers === 'function' ? await headers() : headers);
    if (!all.has('accept')) all.set('accept', 'application/json');
    if (getKey) all.set('authorization', `Bearer ${usableKey(await getKey())}`);
    return all;
  } catch {
    throw new CreditsError('config'); // what was thrown may hold the key, so it is dropped
  }
}

function usableKey(key: unknown): string {
  if (typeof key !== 'string' || !PRINTABLE_ASCII.test(key)) throw new CreditsError('config');
  return key;
}
