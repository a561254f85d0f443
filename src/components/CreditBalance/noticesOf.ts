import type { MessageKey } from '../../format/messageTypes.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import type { BalanceLevel, CreditBalanceView } from './creditBalanceView.js';

/** A notice about the balance, in words. */
export interface BalanceNotice {
  tone: 'warning' | 'danger';
  title: MessageKey;
  hint?: MessageKey;
}

const NOTICE_OF_LEVEL: Partial<Record<BalanceLevel, BalanceNotice>> = {
  low: { tone: 'warning', title: 'low' },
  empty: { tone: 'danger', title: 'empty' },
};

/**
 * Returns the notices of a balance, most severe first. Includes `exhausted` from a later refetch. An overdrawn balance
 * has none, because its headline says so.
 */
export function noticesOf(
  { level, isBlocked }: CreditBalanceView,
  { error }: CreditsSource,
): BalanceNotice[] {
  const ofLevel = NOTICE_OF_LEVEL[level];
  return [
    ...(error?.code === 'exhausted' ? [{ tone: 'danger', title: 'errorExhausted' } as const] : []),
    ...(isBlocked ? [{ tone: 'danger', title: 'usageOff', hint: 'usageOffHint' } as const] : []),
    ...(ofLevel ? [ofLevel] : []),
  ];
}
