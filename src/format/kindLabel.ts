import type { Message, MessageKey } from './messageTypes.js';

const KEY_OF_KIND = new Map<string | null, MessageKey>([
  ['Subscription', 'kindSubscription'],
  ['Top-up', 'kindTopUp'],
  ['Manual', 'kindManual'],
  ['Setup', 'kindSetup'],
  ['Pending', 'kindPending'],
  [null, 'kindUnknown'],
]);

/** The word for a purchase kind in the reader's language; a kind that is not documented is its own word. */
export function kindLabel(kind: string | null, messageOf: (key: MessageKey) => Message): string {
  const key = KEY_OF_KIND.get(kind);
  return key ? String(messageOf(key)) : String(kind);
}
