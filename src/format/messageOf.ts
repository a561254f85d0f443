import type { Message, MessageKey } from './messageTypes.js';
import { readOwn } from './readOwn.js';

/** The first text for a key in some catalogs, the most important first. A value that is no text is skipped. */
export function messageOf(key: MessageKey, ...catalogs: readonly unknown[]): Message {
  for (const catalog of catalogs) {
    const message = readOwn(catalog, key);
    if (typeof (typeof message === 'string' ? message : readOwn(message, 'other')) === 'string') {
      return message as Message;
    }
  }
  return '';
}
