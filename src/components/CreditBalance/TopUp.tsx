import type { ReactNode } from 'react';
import type { Widget } from '../widget/useWidget.js';
import type { BalanceSlot } from './balanceProps.js';

interface TopUpProps {
  widget: Widget<BalanceSlot>;
  onTopUp: (() => void) | undefined;
  href: string | undefined;
}

/**
 * "Top up", if the host offers it: a link if there is an `href`, else a button. Hidden if there are no
 * credits because of an error that topping up cannot fix, such as a wrong key.
 */
export function TopUp({ widget: { slot, text, source }, onTopUp, href }: TopUpProps): ReactNode {
  const { credits, error } = source;
  if (error && !credits && error.code !== 'exhausted') return null;
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
