import type { ReactNode } from 'react';
import type { Widget } from '../widget/useWidget.js';
import type { BalanceSlot } from './balanceSlots.js';

interface TopUpProps {
  widget: Widget<BalanceSlot>;
  onTopUp: (() => void) | undefined;
  href: string | undefined;
}

/** The way to more credits, where the host offers one: a link when there is an address, else a button. */
export function TopUp({ widget: { slot, text }, onTopUp, href }: TopUpProps): ReactNode {
  const label = text.message('topUp');
  if (href !== undefined) {
    return (
      <a {...slot('top-up')} href={href} onClick={onTopUp}>
        {label}
      </a>
    );
  }
  return onTopUp ? (
    <button {...slot('top-up')} type="button" onClick={onTopUp}>
      {label}
    </button>
  ) : null;
}
