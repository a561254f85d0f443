import type { ReactNode } from 'react';
import type { Widget } from '../widget/useWidget.js';
import type { BalanceSlot } from './balanceSlots.js';

/** Grey lines of the size that number, meter and next expiry will have. */
export function BalanceSkeleton({
  widget: { slot, text },
}: {
  widget: Widget<BalanceSlot>;
}): ReactNode {
  return (
    <>
      <span {...slot('status')}>{text.message('loading')}</span>
      <div {...slot('skeleton')} data-line="value" />
      <div {...slot('skeleton')} data-line="meter" />
      <div {...slot('skeleton')} data-line="text" />
    </>
  );
}
