import type { ReactNode } from 'react';
import type { LotsWidget } from '../chartProps.js';

interface PagerProps {
  widget: LotsWidget;
  /** The first and the last row of the page, from 1, and how many there are in all. */
  from: number;
  to: number;
  count: number;
  onTurn: (by: 1 | -1) => void;
}

/** Which rows are shown, and the ways to those before and after. Buttons that lead nowhere keep the focus. */
export function Pager({ widget, from, to, count, onTurn }: PagerProps): ReactNode {
  const { slot, text } = widget;
  const values = { from: text.credits(from), to: text.credits(to), n: text.credits(count) };
  const button = (by: 1 | -1, isLast: boolean) => ({
    ...slot('page-button'),
    type: 'button' as const,
    'aria-disabled': isLast || undefined,
    onClick: isLast ? undefined : () => onTurn(by),
  });
  return (
    <div {...slot('pager')}>
      <button {...button(-1, from === 1)}>{text.message('previousPage')}</button>
      <p {...slot('page-range')} aria-live="polite">
        {text.message('pageRange', values, count)}
      </p>
      <button {...button(1, to === count)}>{text.message('nextPage')}</button>
    </div>
  );
}
