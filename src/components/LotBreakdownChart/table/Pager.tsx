import type { ReactNode } from 'react';
import type { LotsWidget } from '../chartProps.js';

interface PagerProps {
  widget: LotsWidget;
  /** The first and the last row of the page, from 1, and the number of all rows. */
  from: number;
  to: number;
  count: number;
  /** Goes to the next (1) or the previous (-1) page. */
  onPageChange: (by: 1 | -1) => void;
}

/** Which rows are shown, and buttons for those before and after. At either end, the disabled button keeps the focus. */
export function Pager({ widget, from, to, count, onPageChange }: PagerProps): ReactNode {
  const { slot, text } = widget;
  const values = { from: text.credits(from), to: text.credits(to), n: text.credits(count) };
  const button = (by: 1 | -1, isAtEnd: boolean) => ({
    ...slot('page-button'),
    type: 'button' as const,
    'aria-disabled': isAtEnd || undefined,
    onClick: isAtEnd ? undefined : () => onPageChange(by),
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
