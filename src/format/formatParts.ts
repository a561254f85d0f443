import { pluralRules } from './intl.js';
import type { Message } from './messageTypes.js';

const PLACEHOLDER = /\{(\w+)\}/;

/**
 * Splits a message into its fixed texts and the values of its placeholders, in the order of the language, so that a
 * component can pass elements as values. Empty texts are left out.
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
    .map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '') : piece))
    .filter((part) => part !== '');
}

function pluralForm(message: Message, locale: string, count: number): string {
  if (typeof message === 'string') return message;
  return message[pluralRules(locale).select(count)] ?? message.other;
}
