import type { Text } from '../../format/createText.js';
import type { MessageKey } from '../../format/messageTypes.js';
import type { ThemeKind } from '../../theme/CreditsTheme.js';

interface DocumentedKind {
  color: ThemeKind;
  message: MessageKey;
}

/** A Map, so that a kind named "constructor" finds nothing; `null` is a kind that is not reported. */
const KINDS = new Map<string | null, DocumentedKind>([
  ['Subscription', { color: 'subscription', message: 'kindSubscription' }],
  ['Top-up', { color: 'top-up', message: 'kindTopUp' }],
  ['Manual', { color: 'manual', message: 'kindManual' }],
  ['Setup', { color: 'setup', message: 'kindSetup' }],
  ['Pending', { color: 'pending', message: 'kindPending' }],
  [null, { color: 'other', message: 'kindUnknown' }],
]);

const MESSAGES = new Map([...KINDS.values()].map(({ color, message }) => [color, message]));

/** The color of a purchase kind. Text from the response never becomes an attribute or a property name. */
export function themeKind(kind: string | null): ThemeKind {
  return KINDS.get(kind)?.color ?? 'other';
}

/** The label of a purchase kind in the user's language; an undocumented kind is shown as it is. */
export function kindLabel(kind: string | null, text: Text): string {
  const documented = KINDS.get(kind);
  return documented ? text.message(documented.message) : String(kind);
}

/** The label for all purchase kinds of one color. */
export function colorLabel(kind: ThemeKind, text: Text): string {
  return text.message(MESSAGES.get(kind) ?? 'kindUnknown');
}
