import { PURCHASE_KINDS } from '../../credits/purchaseKinds.js';
import type { Text } from '../../format/createText.js';
import type { MessageKey } from '../../format/messageTypes.js';
import type { ThemeKind } from '../../theme/CreditsTheme.js';
import { toThemeKind } from '../../theme/themeKinds.js';

const LABELS: Record<ThemeKind, MessageKey> = {
  subscription: 'kindSubscription',
  'top-up': 'kindTopUp',
  manual: 'kindManual',
  setup: 'kindSetup',
  pending: 'kindPending',
  other: 'kindUnknown',
};

/** The documented kinds. A Map, so that "constructor" finds nothing. */
const COLORS = new Map<string | null, ThemeKind>(
  PURCHASE_KINDS.map((kind) => [kind, toThemeKind(kind)]),
);

/** The color of a purchase kind. Text from the response never becomes an attribute or a property name. */
export function themeKind(kind: string | null): ThemeKind {
  return COLORS.get(kind) ?? 'other';
}

/** The label of a purchase kind in the user's language; an undocumented kind is shown as it is. */
export function kindLabel(kind: string | null, text: Text): string {
  return kind === null || COLORS.has(kind) ? colorLabel(themeKind(kind), text) : kind;
}

/** The label for all purchase kinds of one color. */
export function colorLabel(kind: ThemeKind, text: Text): string {
  return text.message(LABELS[kind]);
}
