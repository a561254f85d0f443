import type { MessageKey } from '../../format/messageTypes.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import type { BalanceLevel, CreditBalanceView } from './creditBalanceView.js';

/** Something about the balance that has to be said in words. */
export interface BalanceNotice {
  tone: 'warning' | 'danger';
  title: MessageKey;
  hint?: MessageKey;
}

const NOTICE_OF_LEVEL: Partial<Record<BalanceLevel, BalanceNotice>> = {
  low: { tone: 'warning', title: 'low' },
  empty: { tone: 'danger', title: 'empty' },
};

/** What has to be said, the gravest first; also that the server called the credits used up later. An overdrawn balance says so in its headline. */
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
