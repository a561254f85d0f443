import type { CreditBalanceView } from './creditBalanceView.js';

/** `data-state` of a balance that can be drawn: what matters most comes first. */
export function balanceState({ level, isBlocked }: CreditBalanceView): string {
  return isBlocked && level !== 'unknown' ? 'blocked' : level;
}
