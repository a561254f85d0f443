import { pluralRules } from './intl.js';
import type { Message } from './messageTypes.js';
import { readOwn } from './readOwn.js';

const PLACEHOLDER = /\{(\w+)\}/;

/**
 * Splits a message into its fixed texts and the values of its placeholders, in the order of the language, so that a
 * component can pass elements as values. Empty texts are left out. A placeholder that is not among the values is text.
 *
 * @param count - Selects the plural form; messages without forms ignore it.
 */
export function formatParts<T>(
  message: Message,
  values: Record<string, T>,
  locale: string,
  count = 0,
): (T | string)[] {
  const template = pluralForm(message, locale, count);
  return template
    .split(PLACEHOLDER)
    .map((piece, index) => {
      if (index % 2 === 0) return piece;
      return Object.hasOwn(values, piece) ? (values[piece] as T) : `{${piece}}`;
    })
    .filter((part) => part !== '');
}

function pluralForm(message: Message, locale: string, count: number): string {
  if (typeof message === 'string') return message;
  const form = readOwn(message, pluralRules(locale).select(count));
  return typeof form === 'string' ? form : message.other;
}
