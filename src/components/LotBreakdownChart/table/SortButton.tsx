import type { ReactNode } from 'react';
import type { MessageKey } from '../../../format/messageTypes.js';
import type { LotsWidget } from '../chartProps.js';
import type { Sort, SortColumn } from './sortRows.js';

const NAMES: Record<SortColumn, MessageKey> = {
  kind: 'columnKind',
  remaining: 'columnRemaining',
  allocated: 'columnAllocated',
  expiry: 'columnExpiry',
};

interface SortButtonProps {
  widget: LotsWidget;
  column: SortColumn;
  /** The direction, if the table is sorted by this column. */
  direction: Sort['direction'] | undefined;
  onSort: (sort: Sort) => void;
}

/** A column header that sorts by its column, and in the other direction when pressed again. */
export function SortButton({ widget, column, direction, onSort }: SortButtonProps): ReactNode {
  const { slot, text } = widget;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <button {...slot('sort')} type="button" onClick={() => onSort({ column, direction: next })}>
      {text.message(NAMES[column])}
      <SortMark widget={widget} direction={direction} />
    </button>
  );
}

function SortMark({
  widget: { slot },
  direction,
}: Pick<SortButtonProps, 'widget' | 'direction'>): ReactNode {
  return (
    <svg
      {...slot('sort-mark')}
      viewBox="0 0 8 12"
      width="8"
      height="12"
      data-direction={direction}
      aria-hidden="true"
    >
      {direction !== 'descending' && <path d="M4 1l3 4H1z" fill="currentColor" />}
      {direction !== 'ascending' && <path d="M4 11L1 7h6z" fill="currentColor" />}
    </svg>
  );
}
