import type { Text } from '../../format/createText.js';
import type { MessageKey } from '../../format/messageTypes.js';

const KEY_OF_KIND = new Map<string | null, MessageKey>([
  ['Subscription', 'kindSubscription'],
  ['Top-up', 'kindTopUp'],
  ['Manual', 'kindManual'],
  ['Setup', 'kindSetup'],
  ['Pending', 'kindPending'],
  [null, 'kindUnknown'],
]);

/** The word for a purchase kind in the reader's language; a kind that is not documented is its own word. */
export function kindLabel(kind: string | null, text: Text): string {
  const key = KEY_OF_KIND.get(kind);
  return key ? text.message(key) : String(kind);
}
