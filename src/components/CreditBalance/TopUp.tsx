import type { ReactNode } from 'react';
import type { Widget } from '../widget/useWidget.js';
import type { BalanceSlot } from './balanceProps.js';

interface TopUpProps {
  widget: Widget<BalanceSlot>;
  onTopUp: (() => void) | undefined;
  href: string | undefined;
}

/**
 * The way to more credits, where the host offers one: a link when there is an address, else a button. Nobody is asked to
 * pay for a wrong key, or for any other failure that credits cannot mend.
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
