import type { Text } from '../../format/createText.js';
import type { MessageKey } from '../../format/messageTypes.js';
import type { ThemeKind } from '../../theme/CreditsTheme.js';

interface KindLook {
  color: ThemeKind;
  word: MessageKey;
}

/** A Map, so that "constructor" is a word like any other; `null` is a kind that was not said. */
const LOOKS = new Map<string | null, KindLook>([
  ['Subscription', { color: 'subscription', word: 'kindSubscription' }],
  ['Top-up', { color: 'top-up', word: 'kindTopUp' }],
  ['Manual', { color: 'manual', word: 'kindManual' }],
  ['Setup', { color: 'setup', word: 'kindSetup' }],
  ['Pending', { color: 'pending', word: 'kindPending' }],
  [null, { color: 'other', word: 'kindUnknown' }],
]);

const WORDS = new Map([...LOOKS.values()].map(({ color, word }) => [color, word]));

/** Which color a purchase kind has. A word from the payload never becomes an attribute or a property name. */
export function themeKind(kind: string | null): ThemeKind {
  return LOOKS.get(kind)?.color ?? 'other';
}

/** The word for a purchase kind in the reader's language; a kind that is not documented is its own word. */
export function kindLabel(kind: string | null, text: Text): string {
  const look = LOOKS.get(kind);
  return look ? text.message(look.word) : String(kind);
}

/** The word for all purchase kinds of one color. */
export function kindWord(kind: ThemeKind, text: Text): string {
  return text.message(WORDS.get(kind) ?? 'kindUnknown');
}
